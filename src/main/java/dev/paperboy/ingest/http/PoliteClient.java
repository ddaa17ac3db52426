package dev.paperboy.ingest.http;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// The one way to a service: all requests to it, from whichever part of the program, share its
/// allowance, its connections and what it said about waiting.
public final class PoliteClient implements Closeable {
  private static final int TRIES = 4;

  private final HostRules rules;
  private final Transport transport;
  private final Clock clock;
  private final Pause pause;
  private final Pace pace;
  private final Backoff backoff;
  private final Circuit circuit;
  private final Semaphore connections;

  /// A client with nothing asked yet.
  ///
  /// @param headers what to send with each request, the user agent among it
  public PoliteClient(
      HostRules rules,
      Map<String, String> headers,
      Clock clock,
      Pause pause,
      RandomGenerator random,
      HostNews news) {
    this.rules = rules;
    this.transport = new Transport(rules, headers);
    this.clock = clock;
    this.pause = pause;
    this.pace = new Pace(rules.allowance());
    this.backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), random);
    this.circuit = new Circuit(rules.name(), news);
    this.connections = new Semaphore(rules.connections(), true);
  }

  /// Asks, again after failures that pass, for as long as the patience lasts.
  ///
  /// @throws HostException when there is no answer to be had within the patience
  public Answer get(Ask ask, Duration patience) {
    Instant deadline = clock.instant().plus(patience);
    for (int failures = 1; ; failures++) {
      Attempt attempt = inTurn(ask, deadline);
      switch (attempt) {
        case Attempt.Answered(Answer answer) -> {
          circuit.succeeded();
          return answer;
        }
        case Attempt.Failed(String what, Instant notBefore, boolean connected) -> {
          Instant now = clock.instant();
          circuit.failed(what, connected, now);
          circuit.refusal(now).ifPresent(PoliteClient::refuse);
          Instant next = later(now.plus(backoff.after(failures)), notBefore);
          if (failures == TRIES || next.isAfter(deadline)) {
            throw new HostException(rules.name() + ": " + what, notBefore, null);
          }
          pause.pause(Duration.between(now, next));
        }
      }
    }
  }

  private Attempt inTurn(Ask ask, Instant deadline) {
    boolean free = false;
    try {
      long patience = Duration.between(clock.instant(), deadline).toMillis();
      free = connections.tryAcquire(Math.max(0, patience), TimeUnit.MILLISECONDS);
      if (!free) {
        throw new HostException(rules.name() + " is being asked something else", null, null);
      }
      return attempt(ask, deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HostException("stopped while waiting for " + rules.name(), null, e);
    } finally {
      if (free) {
        connections.release();
      }
    }
  }

  private void awaitTurn(Instant deadline) {
    for (Instant now = clock.instant(); ; now = clock.instant()) {
      circuit.refusal(now).ifPresent(PoliteClient::refuse);
      Instant turn = pace.take(now);
      if (!turn.isAfter(now)) {
        return;
      }
      if (turn.isAfter(deadline)) {
        throw new HostException(rules.name() + " asks for a rest", turn, null);
      }
      pause.pause(Duration.between(now, turn));
    }
  }

  private Attempt attempt(Ask ask, Instant deadline) {
    try {
      Exchange exchange = transport.get(ask, () -> awaitTurn(deadline));
      Instant now = clock.instant();
      Attempt attempt = Attempt.of(exchange, ask.format(), now);
      RateLimit.usedUpUntil(exchange.headers(), now).ifPresent(pace::holdUntil);
      if (attempt instanceof Attempt.Failed failed) {
        pace.holdUntil(failed.notBefore());
      }
      return attempt;
    } catch (IOException e) {
      return new Attempt.Failed(Wire.wording(e), Instant.MIN, Wire.isConnected(e));
    }
  }

  private static void refuse(HostException refusal) {
    throw refusal;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public void close() {
    transport.close();
  }
}
