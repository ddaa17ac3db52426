package dev.paperboy.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a paper stands with those who publish and list it. What nobody said is null.
///
/// @param version arXiv's latest version, from 1
/// @param withdrawn whether its authors have taken it back
/// @param doi the journal's DOI, not arXiv's own
/// @param journal the journal reference, as the authors wrote it
/// @param comment arXiv's free-text comment: pages, figures, where it was accepted
/// @param listed the day of the first Hugging Face daily list that it was on
public record Publication(
    @Nullable Integer version,
    boolean withdrawn,
    @Nullable String doi,
    @Nullable String journal,
    @Nullable String comment,
    @Nullable LocalDate listed) {
  public static final Publication UNKNOWN = new Publication(null, false, null, null, null, null);

  public Publication {
    if (version != null && version < 1) {
      throw new IllegalArgumentException("a version counts from 1: " + version);
    }
    doi = line(doi);
    journal = line(journal);
    comment = line(comment);
  }

  /// A paper of which nothing is known but the list that it was on.
  public static Publication listedOn(LocalDate day) {
    return new Publication(null, false, null, null, null, day);
  }

  private static @Nullable String line(@Nullable String text) {
    String line = text == null ? "" : CleanText.line(text);
    return line.isEmpty() ? null : line;
  }
}
