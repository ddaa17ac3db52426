package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RepeatedEventsTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    RepeatedEvents repeated = new RepeatedEvents(clock);
    CyclicBarrier together = new CyclicBarrier(50);
    Callable<Boolean> arrival =
        () -> {
          together.await();
          return repeated.isFirst("message");
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var arrivals = threads.invokeAll(Collections.nCopies(50, arrival));
      assertThat(arrivals).filteredOn(Future::resultNow).hasSize(1);
    }
  }

  @Test
  void aRepeatIsKnownAfterSlacksLastRetryAndForgottenLater() {
    RepeatedEvents repeated = new RepeatedEvents(clock);
    assertThat(repeated.isFirst("message")).isTrue();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(7)));
    assertThat(repeated.isFirst("message")).isFalse();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(31)));
    assertThat(repeated.isFirst("message")).isTrue();
  }
}
