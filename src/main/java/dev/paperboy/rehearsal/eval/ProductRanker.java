package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Relaxation;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Paperboy's own search, asked as a person would ask it: the question is read, searched, and
/// loosened where it is too strict.
///
/// @param today the day that questions are asked on
record ProductRanker(
    QuestionReader reader, PaperSearch search, LocalDate today, SearchMode searchMode)
    implements Ranker {
  @Override
  public String mode() {
    return searchMode.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<PaperId> rank(String question, int limit) {
    Inquiry inquiry = reader.read(question, today).normalised();
    return Relaxation.of(inquiry, asked -> search.search(asked, searchMode, limit))
        .ranking()
        .hits()
        .stream()
        .map(Hit::id)
        .toList();
  }
}
