package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Hit;
import dev.paperboy.search.PaperIndex;
import java.util.List;

/// Paperboy's own search.
record LexicalRanker(PaperIndex index) implements Ranker {
  @Override
  public String mode() {
    return "lexical";
  }

  @Override
  public List<PaperId> rank(String question, int limit) {
    return index.search(CleanText.line(question), limit).hits().stream().map(Hit::id).toList();
  }
}
