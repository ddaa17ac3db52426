package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
  private static final PaperId ID = new PaperId("2603.00001");
  private static final Instant LISTED = Instant.parse("2026-03-11T00:00:00Z");

  @TempDir Path folder;
  private Database database;
  private PaperStore papers;
  private Snapshots snapshots;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
    snapshots = new Snapshots(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anHourHasOneCountAndTheLaterOneStands() {
    Instant hour = LISTED.plus(Duration.ofHours(9));
    count(hour.plusSeconds(60), new Signals(null, 5, 70, 1));
    count(hour.plusSeconds(3_000), new Signals(null, 4, null, null));
    assertThat(snapshots.of(ID)).containsExactly(new Snapshot(ID, hour, 4, 1, 70));
  }

  @Test
  void hoursAreKeptForThreeDaysThenOneADayAndAfterThirtyNoMore() {
    for (int hour = 0; hour < 24 * 40; hour++) {
      count(LISTED.plus(Duration.ofHours(hour)), new Signals(null, hour, null, null));
    }
    assertThat(snapshots.of(ID)).hasSize(31);
    assertThat(snapshots.of(ID)).allMatch(s -> s.takenAt().toString().endsWith("T00:00:00Z"));
    assertThat(snapshots.of(ID).getLast().upvotes()).isEqualTo(24 * 30);
  }

  @Test
  void hoursStayWhileTheyAreNew() {
    for (int hour = 0; hour < 24 * 4; hour++) {
      count(LISTED.plus(Duration.ofHours(hour)), new Signals(null, hour, null, null));
    }
    assertThat(snapshots.of(ID)).hasSize(24 * 4);
  }

  @Test
  void whatWasGainedIsMeasured() {
    count(LISTED.plus(Duration.ofHours(9)), new Signals(null, 5, null, null));
    count(LISTED.plus(Duration.ofHours(20)), new Signals(null, 25, null, null));
    count(LISTED.plus(Duration.ofHours(33)), new Signals(null, 32, null, null));
    assertThat(snapshots.upvotesGained(LISTED.plus(Duration.ofHours(10)))).containsEntry(ID, 27);
    assertThat(snapshots.upvotesGained(LISTED.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(snapshots.upvotesGained(LISTED.minusSeconds(1))).containsEntry(ID, 32);
  }

  @Test
  void nothingIsCountedOfFilesNorOfPapersOnNoList() {
    papers.learn(
        List.of(new Report(SourceKind.FILE, LISTED, paper(new Signals(null, 5, null, null)))));
    assertThat(snapshots.of(ID)).isEmpty();
    count(LISTED, Signals.NONE);
    assertThat(snapshots.count()).isZero();
  }

  private void count(Instant now, Signals signals) {
    papers.learn(List.of(new Report(SourceKind.HUGGING_FACE, now, paper(signals))));
  }

  private static Paper paper(Signals signals) {
    return new Paper(
        ID,
        PaperText.asGiven("Title", "Abstract."),
        List.of(),
        null,
        List.of(),
        null,
        signals,
        Publication.listedOn(LocalDate.of(2026, 3, 11)));
  }
}
