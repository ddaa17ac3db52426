package dev.paperboy.ingest;

import java.util.function.Consumer;

/// What is wrong with one line of a file, on its way to the sink.
public record LineProblems(String file, long line, PaperSink sink) implements Consumer<String> {
  /// Something was lost.
  @Override
  public void accept(String what) {
    sink.problem(new Problem(file, line, what));
  }

  /// Something was wrong, but what was meant could be told.
  void mended(String what) {
    sink.problem(new Problem(file, line, what, true));
  }
}
