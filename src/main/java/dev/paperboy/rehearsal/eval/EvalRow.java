package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;

/// How one way of answering did on a collection.
public record EvalRow(String mode, Measures measures, double questionsPerSecond) {
  /// Asks all questions twice: to see the answers and warm up, then for the time it takes.
  static EvalRow of(Ranker ranker, List<JudgedQuestion> questions) {
    List<Measures> measures = new ArrayList<>();
    for (JudgedQuestion question : questions) {
      List<PaperId> ranking = ranker.rank(question.text(), Measures.DEPTH);
      measures.add(Measures.of(ranking, question.grades()));
    }
    long start = System.nanoTime();
    questions.forEach(question -> ranker.rank(question.text(), Measures.DEPTH));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new EvalRow(ranker.mode(), Measures.mean(measures), questions.size() / seconds);
  }
}
