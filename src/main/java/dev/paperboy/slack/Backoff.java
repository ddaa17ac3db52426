package dev.paperboy.slack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Pauses that get longer from one failure to the next, and end when the program does.
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final CountDownLatch closing;
  private Duration next = FIRST;

  Backoff(CountDownLatch closing) {
    this.closing = closing;
  }

  void reset() {
    next = FIRST;
  }

  /// Whether this is the first failure after a success.
  boolean isFresh() {
    return next.equals(FIRST);
  }

  /// Waits as long as asked, and at least the pause due. False when the program ends meanwhile.
  boolean pause(Duration atLeast) {
    Duration pause = atLeast.compareTo(next) > 0 ? atLeast : next;
    next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
    return goesOnFor(pause);
  }

  boolean goesOnFor(Duration pause) {
    try {
      return !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
