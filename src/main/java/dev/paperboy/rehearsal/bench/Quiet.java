package dev.paperboy.rehearsal.bench;

import java.util.concurrent.TimeUnit;

/// Waits until what imports have set off in the background is over, so that it is not measured.
final class Quiet {
  private static final String MERGES = "Lucene Merge Thread";
  private static final int PAUSE_MILLIS = 200;

  private Quiet() {}

  static void await() throws InterruptedException {
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith(MERGES))) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }
}
