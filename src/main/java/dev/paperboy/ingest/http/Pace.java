package dev.paperboy.ingest.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// When the next request may go out: not more than the allowance in any stretch of its length, and
/// none while the service has asked for rest.
final class Pace {
  private final Allowance allowance;
  private final Deque<Instant> taken = new ArrayDeque<>();
  private Instant heldUntil = Instant.MIN;

  Pace(Allowance allowance) {
    this.allowance = allowance;
  }

  /// Takes a turn at this moment or else says when to ask again.
  ///
  /// @return `now` when the turn was taken, otherwise the earliest moment for another try
  synchronized Instant take(Instant now) {
    while (!taken.isEmpty() && !taken.getFirst().plus(allowance.per()).isAfter(now)) {
      taken.removeFirst();
    }
    if (now.isBefore(heldUntil)) {
      return heldUntil;
    }
    if (taken.size() >= allowance.requests()) {
      return taken.getFirst().plus(allowance.per());
    }
    taken.addLast(now);
    return now;
  }

  /// Lets nothing out before this moment.
  synchronized void holdUntil(Instant moment) {
    if (moment.isAfter(heldUntil)) {
      heldUntil = moment;
    }
  }
}
