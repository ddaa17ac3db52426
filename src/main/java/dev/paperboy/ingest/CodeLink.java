package dev.paperboy.ingest;

import dev.paperboy.paper.PaperText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links to the code of a paper.
public final class CodeLink {
  /// A repository (owner and name) at one of the places where code is kept.
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?<![\\w./-])(?:https?://)?(?:www\\.)?"
              + "((?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|gitee\\.com)"
              + "/[\\w.-]++/[\\w.-]++(?:/[\\w.~%+@=-]++)*+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[^.,:;_-])[.,:;_-]+$");
  private static final int LONGEST = 500;

  private CodeLink() {}

  /// The first repository that a text names, without the punctuation of the sentence around it.
  public static Optional<URI> in(String text) {
    if (!mayName(text)) {
      return Optional.empty();
    }
    Matcher matcher = REPOSITORY.matcher(text);
    if (!matcher.find() || matcher.group(1).length() > LONGEST) {
      return Optional.empty();
    }
    return of("https://" + SENTENCE_END.matcher(matcher.group(1)).replaceFirst(""));
  }

  /// Most texts name none, and this tells it sooner.
  private static boolean mayName(String text) {
    String lower = text.contains("/") ? text.toLowerCase(Locale.ROOT) : "";
    return lower.contains(".com/") || lower.contains(".org/");
  }

  /// The first repository that an abstract names, as shown or else as the source wrote it: a link
  /// behind a text is not shown.
  public static Optional<URI> in(PaperText text) {
    return in(text.abstractText()).or(() -> in(text.originalAbstract()));
  }

  /// The link that a value is; empty when it is none, or not to the web.
  public static Optional<URI> of(String value) {
    try {
      URI link = new URI(value.strip());
      String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && link.getHost() != null && value.length() <= LONGEST
          ? Optional.of(link)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
