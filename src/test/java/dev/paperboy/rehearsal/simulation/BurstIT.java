package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class BurstIT {
  private static final int CHANNELS = 24;

  /// How fast it is depends on what else the computer does; the command judges that.
  @Test
  void everyChannelGetsItsDigestNoLimitIsRunIntoAndWhoAsksIsAnswered() throws InterruptedException {
    BurstReport report = new Burst(Clock.systemUTC(), CHANNELS).run();
    assertThat(report.complete()).isTrue();
    assertThat(report.posts()).isEqualTo(report.expected()).isEqualTo(2 * CHANNELS);
    assertThat(report.limited()).isZero();
    assertThat(report.before().answers()).isPositive();
    assertThat(report.meanwhile().answers()).isPositive();
    assertThat(report.seconds()).isGreaterThan(0.9 * report.floor());
  }
}
