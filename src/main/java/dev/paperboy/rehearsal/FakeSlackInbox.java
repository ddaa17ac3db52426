package dev.paperboy.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// What arrived, in order, for those who wait for it: the latest of it, for a long rehearsal brings
/// more than memory holds.
final class FakeSlackInbox<T> {
  private static final int MOST = 2_000;

  private final List<T> arrived = new ArrayList<>();

  synchronized void add(T item) {
    arrived.add(item);
    if (arrived.size() > MOST) {
      arrived.removeFirst();
    }
    notifyAll();
  }

  synchronized void clear() {
    arrived.clear();
  }

  synchronized List<T> all() {
    return List.copyOf(arrived);
  }

  /// The first that fits and that nobody has taken yet.
  synchronized T take(String what, Predicate<T> fits, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (arrived.stream().noneMatch(fits)) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new NoSuchElementException("no " + what + " arrived, but " + arrived);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + what, e);
    }
    T first = arrived.stream().filter(fits).findFirst().orElseThrow();
    arrived.remove(first);
    return first;
  }
}
