package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.List;

/// A fixed way of searching to measure ours against. It shares no code with the search that it is
/// compared to, so that it stays where it is.
interface Baseline extends Ranker {
  /// The best papers with their scores, best first.
  List<Scored> scored(String question, int limit);

  @Override
  default List<PaperId> rank(String question, int limit) {
    return scored(question, limit).stream().map(Scored::id).toList();
  }
}
