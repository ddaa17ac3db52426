package dev.paperboy.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Stops asking a service that has failed several times in a row, for longer each time that it
/// fails again, and says so once; when it answers again, that is said as well.
final class Circuit {
  private static final int FAILURES = 5;
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final String service;
  private final Consumer<String> news;
  private int failures;
  private boolean saidOpen;
  private Duration rest = FIRST;
  private Instant openUntil = Instant.MIN;

  Circuit(String service, Consumer<String> news) {
    this.service = service;
    this.news = news;
  }

  /// Until when nobody asks; empty while the service may be asked.
  synchronized Optional<Instant> openUntil(Instant now) {
    return now.isBefore(openUntil) ? Optional.of(openUntil) : Optional.empty();
  }

  synchronized void succeeded() {
    if (saidOpen) {
      news.accept(service + " answers again");
    }
    failures = 0;
    saidOpen = false;
    rest = FIRST;
    openUntil = Instant.MIN;
  }

  synchronized void failed(String what, Instant now) {
    failures++;
    if (failures < FAILURES) {
      return;
    }
    openUntil = now.plus(rest);
    if (!saidOpen) {
      news.accept(service + " is not to be had (" + what + "); it is asked again now and then");
      saidOpen = true;
    }
    rest = rest.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : rest.multipliedBy(2);
  }
}
