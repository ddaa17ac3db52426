package dev.paperboy.search;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;

/// Turns Lucene's checked failures into ours.
final class Failing {
  private Failing() {}

  /// Work on the index that may fail.
  interface Work<T> {
    T run() throws IOException;
  }

  /// Work on the index without a result.
  interface Step {
    void run() throws IOException;
  }

  static <T> T orThrow(String what, Work<T> work) {
    try {
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw new SearchException("cannot " + what + ": " + e, e);
    }
  }

  static void run(String what, Step step) {
    orThrow(
        what,
        () -> {
          step.run();
          return true;
        });
  }
}
