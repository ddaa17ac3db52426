package dev.paperboy.ingest;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one thing behind another by moments: a thread that catches up when it is told of changes,
/// and every few seconds in case that it was not.
public final class Follower implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Follower.class);
  private static final Duration UNTOLD = Duration.ofSeconds(5);

  private final String what;
  private final Consumer<BooleanSupplier> catchUp;
  private final BlockingQueue<Boolean> changed = new ArrayBlockingQueue<>(1);
  private final Thread thread;
  private volatile boolean closed;

  /// A follower that has yet to be started.
  ///
  /// @param what the thing that follows, in a word
  /// @param catchUp brings it up to date; long work looks now and then whether it is to stop
  public Follower(String what, Consumer<BooleanSupplier> catchUp) {
    this.what = what;
    this.catchUp = catchUp;
    this.thread = Thread.ofPlatform().daemon().name("paperboy-" + what).unstarted(this::follow);
  }

  public void start() {
    thread.start();
  }

  /// Says that there is something to catch up with; returns at once.
  public void tell() {
    changed.offer(true);
  }

  /// Waits for what is under way.
  @Override
  public void close() {
    closed = true;
    tell();
    try {
      if (thread.getState() != Thread.State.NEW) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    while (!closed) {
      try {
        catchUp.accept(() -> closed);
        changed.poll(UNTOLD.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.error("the {} cannot catch up; trying again in {}", what, UNTOLD, e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(UNTOLD.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
