package dev.paperboy.rehearsal.eval;

import dev.paperboy.bot.Ladder;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.QuestionReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Paperboy's own search, asked as a person would ask it: the question is read, put right where it
/// is misspelt, searched, and loosened where it is too strict.
///
/// @param today the day that questions are asked on
record ProductRanker(
    QuestionReader reader, Spelling spelling, PaperSearch search, LocalDate today, SearchMode asked)
    implements Ranker {
  static ProductRanker over(
      PaperIndex index, PaperSearch search, LocalDate today, SearchMode mode) {
    return new ProductRanker(new QuestionReader(index), new Spelling(index), search, today, mode);
  }

  @Override
  public String mode() {
    return asked.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<PaperId> rank(String question, int limit) {
    SearchMode nearest = asked == SearchMode.LEXICAL ? asked : SearchMode.DENSE;
    Ladder ladder =
        new Ladder(
            spelling,
            inquiry -> search.search(inquiry.normalised(), asked, limit),
            inquiry -> search.search(inquiry.normalised(), nearest, limit));
    return ladder
        .find(reader.read(question, today), right -> reader.read(right.in(question), today))
        .ranking()
        .hits()
        .stream()
        .map(Hit::id)
        .toList();
  }
}
