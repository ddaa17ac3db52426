package dev.paperboy.ingest;

import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread for each source, which asks it whenever it is due. One that hangs keeps nobody else
/// waiting.
public final class SourceThreads implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(SourceThreads.class);

  /// Clocks jump, and computers sleep: the clock is looked at this often.
  private static final Duration LOOK = Duration.ofMinutes(1);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(10);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final SourceRuns runs;
  private final Clock clock;
  private final List<Thread> threads;
  private final CountDownLatch closed = new CountDownLatch(1);

  public SourceThreads(List<PaperSource> sources, SourceRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
    this.threads =
        sources.stream()
            .map(
                source ->
                    Thread.ofPlatform()
                        .daemon()
                        .name("paperboy-" + source.name())
                        .unstarted(() -> follow(source)))
            .toList();
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  private void follow(PaperSource source) {
    try {
      while (closed.getCount() > 0) {
        awaitOrClosed(ask(source));
      }
    } catch (InterruptedException e) {
      // The end: this thread is interrupted by nobody but `close`.
    }
  }

  /// Long reading is many steps, each as of its own moment.
  private Instant ask(PaperSource source) {
    Instant now = clock.instant();
    try {
      SourceRuns.Step step = runs.step(source, now);
      while (step.more() && closed.getCount() > 0) {
        now = clock.instant();
        step = runs.step(source, now);
      }
      Instant due = step.expected().at();
      return due.isBefore(now.plus(SHORTEST)) ? now.plus(SHORTEST) : due;
    } catch (RuntimeException e) {
      if (closed.getCount() > 0) {
        log.error("{} cannot be brought in", source.name(), e);
      }
      return now.plus(AFTER_A_DEFECT);
    }
  }

  private void awaitOrClosed(Instant due) throws InterruptedException {
    for (Instant now = clock.instant(); now.isBefore(due); now = clock.instant()) {
      Duration left = Duration.between(now, due);
      Duration wait = left.compareTo(LOOK) < 0 ? left : LOOK;
      if (closed.await(wait.toMillis() + 1, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  /// Tells the threads to end; they do when what they wait for is over.
  public void stop() {
    closed.countDown();
    threads.forEach(Thread::interrupt);
  }

  /// Ends what is under way; nothing is kept of a step that is not stored yet.
  @Override
  public void close() {
    stop();
    try {
      for (Thread thread : threads) {
        if (thread.getState() != Thread.State.NEW) {
          thread.join(FAREWELL);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
