package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendGateTest {
  private static final Duration APART = Duration.ofNanos(50);

  private final List<Long> waits = new ArrayList<>();
  private long now = 1_000;
  private final SendGate gate = new SendGate(() -> now, waits::add);

  @Test
  void whoComesTooEarlyWaitsBehindAllOthersOfTheName() {
    gate.pass("a", APART);
    gate.pass("a", APART);
    gate.pass("b", APART);
    now += 70;
    gate.pass("a", APART);
    now += 500;
    gate.pass("a", APART);
    assertThat(waits).containsExactly(0L, 50L, 0L, 30L, 0L);
  }

  @Test
  void whoWasUnderWayForLongIsFollowedAsLongAfterTheEnd() {
    gate.pass("a", APART);
    now += 40;
    gate.passed("a", APART);
    now += 20;
    gate.pass("a", APART);
    assertThat(waits).containsExactly(0L, 30L);
  }

  @Test
  void whereNothingHasToBeApartNobodyWaits() {
    gate.pass("a", Duration.ZERO);
    gate.pass("a", Duration.ZERO);
    assertThat(waits).isEmpty();
  }
}
