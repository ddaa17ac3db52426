package dev.paperboy.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Stops asking a service that has failed several times in a row, for longer each time that it
/// fails again, and says so once; when it answers again, that is said as well.
final class Circuit {
  private static final int FAILURES = 5;

  /// Without a way to the service, more tries tell no more.
  private static final int FAILURES_TO_CONNECT = 2;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final String service;
  private final HostNews news;
  private int failures;
  private boolean answering;
  private boolean lost;
  private String lastFailure = "";
  private Duration rest = FIRST;
  private Instant openUntil = Instant.MIN;

  Circuit(String service, HostNews news) {
    this.service = service;
    this.news = news;
  }

  /// Why nobody asks, and until when; empty while the service may be asked.
  synchronized Optional<HostException> refusal(Instant now) {
    return now.isBefore(openUntil)
        ? Optional.of(new HostException(service + ": " + lastFailure, openUntil, null))
        : Optional.empty();
  }

  synchronized void succeeded() {
    failures = 0;
    lost = false;
    rest = FIRST;
    openUntil = Instant.MIN;
    if (!answering) {
      answering = true;
      news.answers(service);
    }
  }

  /// Counts a failure.
  ///
  /// @param connected whether there was a way to the service
  synchronized void failed(String what, boolean connected, Instant now) {
    failures++;
    lastFailure = what;
    if (failures < (connected ? FAILURES : FAILURES_TO_CONNECT)) {
      return;
    }
    openUntil = now.plus(rest);
    rest = rest.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : rest.multipliedBy(2);
    answering = false;
    if (!lost) {
      lost = true;
      news.lost(service, what);
    }
  }
}
