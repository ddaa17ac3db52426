package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Two months of two hundred channels in thirty zones, over a leap day, clocks that go forward and
/// back, and a zone that changes its rules.
class SimulationIT {
  private static final long SEED = 20_240_229;
  private static final int CHANNELS = 200;
  private static final int DAYS = 60;
  private static final int PAPERS_A_DAY = 3;

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
    SimulationReport report =
        new Simulation(scenario, MadeLists.of(SEED, Scenario.FIRST, DAYS, PAPERS_A_DAY), line -> {})
            .run();

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
}
