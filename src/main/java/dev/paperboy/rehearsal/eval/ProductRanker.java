package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchMode;
import java.util.List;
import java.util.Locale;

/// Paperboy's own search, asked as a person would ask it.
record ProductRanker(PaperSearch search, SearchMode searchMode) implements Ranker {
  @Override
  public String mode() {
    return searchMode.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<PaperId> rank(String question, int limit) {
    return search.search(CleanText.line(question), searchMode, limit).hits().stream()
        .map(Hit::id)
        .toList();
  }
}
