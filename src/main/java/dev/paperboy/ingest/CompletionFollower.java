package dev.paperboy.ingest;

import dev.paperboy.search.TypingHelp;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what completes typed text behind the index: a thread that makes it anew when the index has
/// changed, and rests for far longer than that took.
public final class CompletionFollower implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(CompletionFollower.class);
  private static final Duration SHORTEST_REST = Duration.ofSeconds(5);

  /// At most about one part in so many of a processor goes into it.
  private static final int SHARE = 20;

  private final TypingHelp help;
  private final Thread thread;
  private final CountDownLatch closed = new CountDownLatch(1);

  public CompletionFollower(TypingHelp help) {
    this.help = help;
    this.thread = Thread.ofPlatform().daemon().name("paperboy-completions").unstarted(this::follow);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (thread.getState() != Thread.State.NEW) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    try {
      long rest = 0;
      while (!closed.await(rest, TimeUnit.NANOSECONDS)) {
        long began = System.nanoTime();
        update();
        rest = Math.max(SHORTEST_REST.toNanos(), SHARE * (System.nanoTime() - began));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void update() {
    try {
      help.follow();
    } catch (RuntimeException e) {
      log.error("completions cannot follow the index; trying again", e);
    }
  }
}
