package dev.paperboy.chat;

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

class SeenEventsTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    SeenEvents seen = new SeenEvents(clock, Duration.ofMinutes(30), 100_000);
    CyclicBarrier together = new CyclicBarrier(50);
    Callable<Boolean> arrival =
        () -> {
          together.await();
          return seen.isFirst("message");
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var arrivals = threads.invokeAll(Collections.nCopies(50, arrival));
      assertThat(arrivals).filteredOn(Future::resultNow).hasSize(1);
    }
  }

  @Test
  void aRepeatIsKnownAfterSlacksLastRetryAndForgottenLater() {
    SeenEvents seen = new SeenEvents(clock, Duration.ofMinutes(30), 100_000);
    assertThat(seen.isFirst("message")).isTrue();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(7)));
    assertThat(seen.isFirst("message")).isFalse();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(31)));
    assertThat(seen.isFirst("message")).isTrue();
  }
}
