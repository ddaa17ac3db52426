package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.store.Database;
import dev.paperboy.store.Sources;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceThreadsTest {
  private static final Instant START = Instant.parse("2026-11-24T18:00:00Z");

  @TempDir Path folder;
  private Database database;
  private SourceRuns runs;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db"));
    runs = new SourceRuns(new Sources(database), () -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSourceThatHangsKeepsNoOtherWaiting() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    PaperSource hanging = source("hanging", () -> await(never));
    PaperSource quick = source("quick", asked::countDown);
    SourceThreads threads = new SourceThreads(List.of(hanging, quick), runs, Clock.systemUTC());
    threads.start();

    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    threads.close();
    assertThat(new Sources(database).standing("hanging").problem()).isNull();
  }

  @Test
  void aSourceIsAskedAgainWhenItIsDue() throws InterruptedException {
    DrivenClock clock = new DrivenClock(START);
    CountDownLatch twice = new CountDownLatch(2);
    PaperSource source =
        source(
            "due",
            () -> {
              twice.countDown();
              clock.advance(Duration.ofHours(2));
            });
    try (SourceThreads threads = new SourceThreads(List.of(source), runs, clock)) {
      threads.start();

      assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aSourceThatBreaksIsSaidToAndTheOthersGoOn() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    PaperSource broken =
        source(
            "broken",
            () -> {
              throw new IllegalStateException("a defect");
            });
    PaperSource well = source("well", asked::countDown);
    runs.run(List.of(broken, well), START);

    assertThat(asked.getCount()).isZero();
    assertThat(new Sources(database).standing("broken").problem()).contains("a defect");
  }

  private static PaperSource source(String name, Runnable work) {
    return new PaperSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public SourceKind kind() {
        return SourceKind.ARXIV;
      }

      @Override
      public Fetched fetch(Cursor cursor, Instant now) {
        work.run();
        return new Fetched.NotDue(new Expected(now.plus(Duration.ofHours(1)), "in an hour"));
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
