package dev.paperboy.ingest;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index behind the store by moments: a thread that catches up when it is told of
/// changes, and every few seconds in case that it was not.
public final class IndexFollower implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
  private static final Duration UNTOLD = Duration.ofSeconds(5);

  private final IndexCatchUp catchUp;
  private final BlockingQueue<Boolean> changed = new ArrayBlockingQueue<>(1);
  private final Thread thread;
  private volatile boolean closed;

  public IndexFollower(IndexCatchUp catchUp) {
    this.catchUp = catchUp;
    this.thread = Thread.ofPlatform().daemon().name("paperboy-index").unstarted(this::follow);
  }

  public void start() {
    thread.start();
  }

  /// Says that the store has changed; returns at once.
  public void tell() {
    changed.offer(true);
  }

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
        catchUp.run();
        changed.poll(UNTOLD.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.error("the index cannot follow the store; trying again in {}", UNTOLD, e);
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
