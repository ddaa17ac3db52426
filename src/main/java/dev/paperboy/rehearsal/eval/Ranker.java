package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.List;

/// A way of answering questions that is put to the test.
interface Ranker {
  /// What it is called in the table.
  String mode();

  /// The best papers for a question, best first.
  List<PaperId> rank(String question, int limit);
}
