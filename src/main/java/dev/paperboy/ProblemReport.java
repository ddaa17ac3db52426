package dev.paperboy;

import dev.paperboy.ingest.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/// Says what was wrong with a file: the first problems each, the others as a number.
final class ProblemReport implements Consumer<Problem> {
  private static final int IN_FULL = 20;

  private final Consumer<String> remarks;
  private long seen;

  ProblemReport(Consumer<String> remarks) {
    this.remarks = remarks;
  }

  @Override
  public void accept(Problem problem) {
    seen++;
    if (seen <= IN_FULL) {
      remarks.accept(problem.toString());
    }
  }

  /// Says how many problems were not told.
  void finish() {
    if (seen > IN_FULL) {
      remarks.accept(String.format(Locale.ROOT, "… and %,d more of that file", seen - IN_FULL));
    }
  }
}
