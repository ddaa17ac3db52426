package dev.paperboy.paper;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A research paper as Paperboy knows it.
///
/// @param published the day of the first version
/// @param categories arXiv categories, the primary one first
/// @param code where its code is, http or https
public record Paper(
    PaperId id,
    PaperText text,
    List<Author> authors,
    @Nullable LocalDate published,
    List<String> categories,
    @Nullable URI code,
    Signals signals,
    Publication publication) {
  public Paper {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    if (code != null && !isWeb(code)) {
      throw new IllegalArgumentException("a code link that is not http(s): " + code);
    }
  }

  /// A paper of which nothing is known but what every source tells.
  public Paper(
      PaperId id,
      PaperText text,
      List<Author> authors,
      @Nullable LocalDate published,
      List<String> categories,
      @Nullable URI code,
      Signals signals) {
    this(id, text, authors, published, categories, code, signals, Publication.UNKNOWN);
  }

  /// This paper under another id.
  public Paper named(PaperId other) {
    return new Paper(other, text, authors, published, categories, code, signals, publication);
  }

  public String title() {
    return text.title();
  }

  public String abstractText() {
    return text.abstractText();
  }

  private static boolean isWeb(URI link) {
    return "https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme());
  }
}
