package dev.paperboy.digest;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// Lets one after the other pass, each so long after the one before, and has whoever comes too
/// early wait. By it posts stay apart also where several workers are late with them at once.
final class SendGate {
  private static final int NAMES = 20_000;

  private final LongSupplier nanoTime;
  private final LongConsumer sleep;
  private final Map<String, Long> nextFree = new HashMap<>();

  /// @param nanoTime a clock that only goes forward
  /// @param sleep waits so many nanoseconds
  SendGate(LongSupplier nanoTime, LongConsumer sleep) {
    this.nanoTime = nanoTime;
    this.sleep = sleep;
  }

  /// The gate in true time.
  static SendGate inTrueTime() {
    return new SendGate(System::nanoTime, SendGate::sleep);
  }

  /// Returns when it is this one's turn.
  ///
  /// @param apart how long the next one of this name has to wait behind it
  /// @param late so much of the time in which nobody came is made up for by those who come then
  void pass(String name, Duration apart, Duration late) {
    if (!apart.isZero()) {
      sleep.accept(wait(name, apart.toNanos(), late.toNanos()));
    }
  }

  /// Counts from now how long the next one of this name has to wait: whoever passed was under way
  /// until now.
  synchronized void passed(String name, Duration apart) {
    if (!apart.isZero()) {
      nextFree.put(name, nanoTime.getAsLong() + apart.toNanos());
    }
  }

  private synchronized long wait(String name, long apart, long late) {
    long now = nanoTime.getAsLong();
    if (nextFree.size() > NAMES) {
      nextFree.values().removeIf(free -> free - now <= 0);
    }
    long ahead = Math.max(-late, nextFree.getOrDefault(name, now) - now);
    nextFree.put(name, now + ahead + apart);
    return Math.max(0, ahead);
  }

  private static void sleep(long nanos) {
    try {
      Thread.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
