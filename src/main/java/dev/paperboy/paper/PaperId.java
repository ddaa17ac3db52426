package dev.paperboy.paper;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The key of a paper: its arXiv id without version (`2405.20320`, `hep-th/9901001`), or, for a
/// paper without one, `title:` and 16 hexadecimal digits of its normalised title's SHA-256. A paper
/// that its collection knows by an identifier of another kind is `record:` and 16 digits of that.
///
/// arXiv's identifier scheme: <https://info.arxiv.org/help/arxiv_identifier.html>.
public record PaperId(String value) implements Comparable<PaperId> {
  private static final String NEW_STYLE = "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}";
  private static final String OLD_STYLE =
      "[a-z][a-z-]*(?:\\.[A-Za-z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
  private static final String ARXIV = "(" + NEW_STYLE + "|" + OLD_STYLE + ")";
  private static final String HASHED = "(?:title|record):[0-9a-f]{16}";
  private static final Pattern CANONICAL = Pattern.compile(ARXIV + "|" + HASHED);

  /// An id, a DOI or a link, whole: nothing but a version, a file ending or a query may follow.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?:https?://)?(?:doi\\.org/|dx\\.doi\\.org/)?(?:doi:)?10\\.48550/)?"
              + "(?:arxiv[:.]\\s?)?"
              + "(?:(?:https?://)?(?:(?:www|export|browse|m)\\.)?"
              + "(?:arxiv\\.org/(?:abs|pdf|html|ps|format|e-print)/"
              + "|alphaxiv\\.org/(?:abs|pdf|overview|html)/"
              + "|ar5iv\\.(?:org|labs\\.arxiv\\.org)/(?:abs|html)/"
              + "|huggingface\\.co/papers/"
              + "|hf\\.co/papers/))?"
              + ARXIV
              + "(?:v\\d+)?(?:\\.pdf)?/?(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  public PaperId {
    if (!CANONICAL.matcher(value).matches()) {
      throw new IllegalArgumentException("not a paper id: " + value);
    }
  }

  /// The id that a text names as an arXiv id (with or without version), a DOI or a link to arXiv,
  /// alphaXiv or the Hugging Face papers site; empty when it names none.
  public static Optional<PaperId> parse(String text) {
    String reference = unwrapped(text);
    if (reference.matches(HASHED)) {
      return Optional.of(new PaperId(reference));
    }
    Matcher matcher = REFERENCE.matcher(reference);
    return matcher.matches()
        ? Optional.of(new PaperId(canonical(matcher.group(1))))
        : Optional.empty();
  }

  /// The stable id of a paper that has no arXiv id.
  public static PaperId ofTitle(String title) {
    return new PaperId("title:" + Sha256.digits(TitleKey.of(title).value(), 16));
  }

  /// The id of a paper under an identifier that is unique within its collection, whatever its form.
  public static PaperId ofRecord(String identifier) {
    return new PaperId("record:" + Sha256.digits(identifier, 16));
  }

  public boolean isArxiv() {
    return value.indexOf(':') < 0;
  }

  /// The abstract page, for a paper that is on arXiv.
  public Optional<URI> abstractPage() {
    return isArxiv() ? Optional.of(URI.create("https://arxiv.org/abs/" + value)) : Optional.empty();
  }

  /// The PDF, for a paper that is on arXiv.
  public Optional<URI> pdf() {
    return isArxiv() ? Optional.of(URI.create("https://arxiv.org/pdf/" + value)) : Optional.empty();
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /// Chat programs wrap links: `<https://arxiv.org/abs/…>`, `<https://…|label>`.
  private static String unwrapped(String text) {
    String line = CleanText.line(text);
    if (!line.startsWith("<") || !line.endsWith(">")) {
      return line;
    }
    String inside = line.substring(1, line.length() - 1);
    int label = inside.indexOf('|');
    return label < 0 ? inside : inside.substring(0, label);
  }

  /// Archives are written in lower case and subject classes in upper case: `math.GT/0309136`.
  private static String canonical(String id) {
    int slash = id.indexOf('/');
    if (slash < 0) {
      return id;
    }
    String archive = id.substring(0, slash).toLowerCase(Locale.ROOT);
    int dot = archive.indexOf('.');
    String subject = dot < 0 ? "" : archive.substring(dot).toUpperCase(Locale.ROOT);
    return (dot < 0 ? archive : archive.substring(0, dot)) + subject + id.substring(slash);
  }
}
