package dev.paperboy.ingest.arxiv;

import dev.paperboy.paper.PaperId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An id as arXiv's answers have it, such as `http://arxiv.org/abs/2606.13677v1` or
/// `oai:arXiv.org:2604.21935v1`.
///
/// @param version from 1; null where none stands
record VersionedId(PaperId id, @Nullable Integer version) {
  private static final Pattern FORM = Pattern.compile("(?:oai:arXiv\\.org:)?(.*?)(?:v(\\d{1,4}))?");

  static Optional<VersionedId> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Integer version = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
    return PaperId.parse(matcher.group(1))
        .filter(PaperId::isArxiv)
        .map(id -> new VersionedId(id, version == null || version < 1 ? null : version));
  }
}
