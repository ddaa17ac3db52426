package dev.paperboy.slack;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the work that Slack need not wait for: some of it at once, more of it in line, and none
/// beyond that.
final class Workers implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Workers.class);
  private static final int AT_ONCE = 32;
  private static final int IN_LINE = 500;

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-", 0).factory());
  private final Semaphore places = new Semaphore(IN_LINE);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Duration patience;

  /// @param patience how long closing waits for work under way
  Workers(Duration patience) {
    this.patience = patience;
  }

  /// Whether the work was taken.
  boolean take(Runnable work) {
    if (!places.tryAcquire()) {
      return false;
    }
    threads.execute(() -> inTurn(work));
    return true;
  }

  private void inTurn(Runnable work) {
    try {
      turns.acquireUninterruptibly();
      try {
        work.run();
      } finally {
        turns.release();
      }
    } catch (RuntimeException e) {
      log.error("work for Slack failed", e);
    } finally {
      places.release();
    }
  }

  /// Waits for what is under way.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("answers to Slack were still under way after {}", patience);
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
