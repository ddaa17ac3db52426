package dev.paperboy.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperEvent;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperEvents;
import dev.paperboy.store.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {
  private static final int DAYS = 12;
  private static final int DAYS_WITH_KILLS = 6;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() throws IOException {
    file = MadeLists.write(folder.resolve("lists.jsonl"), DAYS, 5);
  }

  @Test
  void everyListArrivesAndEveryPaperOnce() throws IOException {
    List<LocalDate> days = new ArrayList<>();
    Path data = Files.createDirectory(folder.resolve("data"));
    ReplayCounts counts = Replay.of(file, DAYS).run(data, days::add);
    assertThat(counts.days()).isEqualTo(9);
    assertThat(counts.papers()).isEqualTo(45);
    assertThat(counts.events()).isEqualTo(45);
    assertThat(days).hasSize(DAYS + 1);
    try (Database database = Database.open(data.resolve("paperboy.db"))) {
      PaperId listedTwice = new PaperId("2603.00005");
      assertThat(new PaperEvents(database).of(listedTwice))
          .extracting(PaperEvent::detail)
          .containsExactly("2026-03-02");
      assertThat(new Snapshots(database).of(listedTwice)).hasSize(DAYS + 1);
      assertThat(new Snapshots(database).of(new PaperId("2603.00045"))).hasSize(24);
    }
    assertThat(Replay.of(file, DAYS).run(data, day -> {})).isEqualTo(counts);
  }

  @Test
  void theFirstDaysAloneCanBePlayed() {
    ReplayCounts counts = Replay.of(file, 2).run(folder, day -> {});
    assertThat(counts.days()).isEqualTo(2);
    assertThat(counts.papers()).isEqualTo(10);
  }

  @Test
  void killedAtAnyMomentItComesToTheSameEnd() {
    KillReport report = KillReport.of(file, DAYS_WITH_KILLS, 3, new Random());
    assertThat(report.killed()).isEqualTo(report.leftAlone());
    assertThat(report.kills()).isEqualTo(3);
    assertThat(report.killed().tables())
        .containsKeys("paper", "signal_snapshot", "paper_event", "source", "index");
  }
}
