package dev.paperboy.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What the bot has sent one way, in the order in which it came: the latest of it, for a long
/// rehearsal brings more than memory holds.
public final class FakeDiscordInbox<T> {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MOST = 2_000;

  private final List<T> received = new ArrayList<>();

  synchronized void add(T item) {
    received.add(item);
    if (received.size() > MOST) {
      received.removeFirst();
    }
    notifyAll();
  }

  public synchronized List<T> all() {
    return List.copyOf(received);
  }

  public synchronized List<T> all(Predicate<T> wanted) {
    return received.stream().filter(wanted).toList();
  }

  /// The first such item, as soon as it is here.
  public T await(Predicate<T> wanted) throws InterruptedException {
    return await(1, wanted).getFirst();
  }

  /// The first so many such items, as soon as they are here.
  public synchronized List<T> await(int count, Predicate<T> wanted) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<T> found = all(wanted);
    while (found.size() < count) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new IllegalStateException(
            "waited in vain for " + count + " of these, got " + found.size() + ": " + received);
      }
      wait(left);
      found = all(wanted);
    }
    return found.subList(0, count);
  }
}
