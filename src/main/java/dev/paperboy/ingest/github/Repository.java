package dev.paperboy.ingest.github;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A repository at GitHub, by owner and name.
record Repository(String owner, String name) {
  private static final Pattern PATH = Pattern.compile("/([\\w.-]+)/([\\w.-]+?)(?:\\.git)?(?:/.*)?");

  /// The repository that a link leads into.
  static Optional<Repository> of(@Nullable URI link) {
    if (link == null || link.getHost() == null || link.getPath() == null) {
      return Optional.empty();
    }
    Matcher path = PATH.matcher(link.getPath());
    boolean gitHub = link.getHost().toLowerCase(Locale.ROOT).matches("(www\\.)?github\\.com");
    return gitHub && path.matches()
        ? Optional.of(new Repository(path.group(1), path.group(2)))
        : Optional.empty();
  }
}
