package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendGateTest {
  private static final Duration APART = Duration.ofNanos(50);
  private static final Duration NONE = Duration.ZERO;

  private final List<Long> waits = new ArrayList<>();
  private long now = 1_000;
  private final SendGate gate = new SendGate(() -> now, waits::add);

  @Test
  void whoComesTooEarlyWaitsBehindAllOthersOfTheName() {
    gate.pass("a", APART, NONE);
    gate.pass("a", APART, NONE);
    gate.pass("b", APART, NONE);
    now += 70;
    gate.pass("a", APART, NONE);
    now += 500;
    gate.pass("a", APART, NONE);
    assertThat(waits).containsExactly(0L, 50L, 0L, 30L, 0L);
  }

  @Test
  void whoWasUnderWayForLongIsFollowedAsLongAfterTheEnd() {
    gate.pass("a", APART, NONE);
    now += 40;
    gate.passed("a", APART);
    now += 20;
    gate.pass("a", APART, NONE);
    assertThat(waits).containsExactly(0L, 30L);
  }

  @Test
  void whereNobodyCameForAWhileAsManyAsAgreedMakeUpForIt() {
    Duration late = APART.multipliedBy(2);
    gate.pass("a", APART, late);
    now += 1_000;
    for (int i = 0; i < 5; i++) {
      gate.pass("a", APART, late);
    }
    assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 50L, 100L);
  }

  @Test
  void whereNothingHasToBeApartNobodyWaits() {
    gate.pass("a", Duration.ZERO, NONE);
    gate.pass("a", Duration.ZERO, NONE);
    assertThat(waits).isEmpty();
  }
}
