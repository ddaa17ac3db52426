package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;

/// Two months of two hundred channels in thirty zones, over a leap day, clocks that go forward and
/// back, and a zone that changes its rules. The lists are the best of real ones where a corpus of
/// them lies beside the project, else made up.
class SimulationIT {
  private static final long SEED = 20_240_229;
  private static final int CHANNELS = 200;
  private static final int DAYS = 60;
  private static final int PAPERS_A_DAY = 3;
  private static final Path CORPUS = Path.of("..", "shared", "data", "hf-daily-2024-2026.jsonl.gz");

  /// Those that are processes of their own are `SimulateCommandIT`'s.
  private static final int NONE = Integer.MAX_VALUE;

  @Test
  void inSpiteOfAllTroubleEveryPromiseIsKept() {
    Scenario scenario =
        new Scenario(
            SEED,
            CHANNELS,
            DAYS,
            /* kills= */ 16,
            /* outages= */ 4,
            /* removals= */ 24,
            /* disconnects= */ 1,
            /* waits= */ 2,
            /* processes= */ NONE,
            Duration.ofMinutes(10));
    SimulationReport report = new Simulation(scenario, lists(), line -> {}).run();

    Findings findings = report.findings();
    assertThat(findings.examples()).isEmpty();
    assertThat(report.clean()).isTrue();
    assertThat(report.days()).isEqualTo(DAYS);
    assertThat(findings.posted()).isGreaterThan(1_000);
    assertThat(findings.silent()).isPositive();
    assertThat(report.kills()).isGreaterThan(10);
    assertThat(report.troubles().kicks()).isGreaterThan(16);
    assertThat(report.lostAnswers()).isGreaterThan(10);
    assertThat(report.rateLimited()).isGreaterThan(10);
  }

  private static NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists() {
    if (!Files.exists(CORPUS)) {
      return MadeLists.of(SEED, Scenario.FIRST, DAYS, PAPERS_A_DAY);
    }
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists =
        MadeLists.of(CORPUS, Scenario.FIRST, DAYS);
    lists.replaceAll(
        (day, list) ->
            list.stream()
                .sorted(Comparator.comparingInt(FakeHuggingFacePaper::upvotes).reversed())
                .limit(PAPERS_A_DAY)
                .toList());
    return lists;
  }
}
