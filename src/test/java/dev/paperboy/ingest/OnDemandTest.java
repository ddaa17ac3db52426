package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDemandTest {
  private static final PaperId ID = new PaperId("2611.00001");
  private static final Paper PAPER =
      new Paper(ID, PaperText.asGiven("One", ""), List.of(), null, List.of(), null, Signals.NONE);

  @TempDir Path folder;

  @Test
  void whatComesAfterTheReplyIsKept() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    CountDownLatch kept = new CountDownLatch(1);
    try (Database database = Database.open(folder.resolve("test.db"))) {
      PaperStore papers = new PaperStore(database);
      OnDemand slow =
          new OnDemand(
              List.of(new OnDemand.Desk(SourceKind.ARXIV, id -> late(answer))),
              new Ingest(papers, kept::countDown),
              papers,
              new DrivenClock(Instant.parse("2026-11-24T18:00:00Z")));
      try (PaperLookup lookup = new PaperLookup(slow, Duration.ofMillis(20))) {
        assertThat(lookup.find(ID)).isInstanceOf(Lookup.UnderWay.class);
        answer.countDown();

        assertThat(kept.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(papers.find(ID)).contains(PAPER);
      }
    }
  }

  private static Optional<Paper> late(CountDownLatch answer) {
    try {
      answer.await();
      return Optional.of(PAPER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
