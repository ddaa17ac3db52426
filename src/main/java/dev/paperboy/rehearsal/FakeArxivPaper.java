package dev.paperboy.rehearsal;

import java.time.LocalDate;
import java.util.List;

/// A paper as arXiv has it.
///
/// @param version the latest
/// @param categories the primary one first
/// @param published the first version's day
/// @param comment free text; empty for none, like journal and DOI
public record FakeArxivPaper(
    String id,
    int version,
    String title,
    String abstractText,
    List<String> authors,
    List<String> categories,
    LocalDate published,
    String comment,
    String doi,
    String journal) {
  public FakeArxivPaper {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }

  /// A first version without more about it.
  public static FakeArxivPaper of(String id, String title, String... categories) {
    return new FakeArxivPaper(
        id,
        1,
        title,
        "We study " + title + ".",
        List.of("Ada Lovelace", "Alan Turing"),
        List.of(categories),
        LocalDate.of(2026, 11, 20),
        "",
        "",
        "");
  }

  public FakeArxivPaper replaced() {
    return new FakeArxivPaper(
        id,
        version + 1,
        title,
        abstractText,
        authors,
        categories,
        published,
        comment,
        doi,
        journal);
  }

  public FakeArxivPaper withComment(String text) {
    return new FakeArxivPaper(
        id, version, title, abstractText, authors, categories, published, text, doi, journal);
  }

  public FakeArxivPaper publishedOn(LocalDate day) {
    return new FakeArxivPaper(
        id, version, title, abstractText, authors, categories, day, comment, doi, journal);
  }

  public FakeArxivPaper printedIn(String itsJournal, String itsDoi) {
    return new FakeArxivPaper(
        id,
        version,
        title,
        abstractText,
        authors,
        categories,
        published,
        comment,
        itsDoi,
        itsJournal);
  }
}
