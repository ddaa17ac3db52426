package dev.paperboy.ingest.http;

import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeHost;
import dev.paperboy.rehearsal.FakeHostAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A polite client of a fake service, with a clock that its pauses move.
final class Asking implements AutoCloseable {
  static final Instant START = Instant.parse("2026-11-24T18:00:00Z");

  /// Long enough to drip for a second.
  private static final String BODY = "{\"text\":\"" + "x".repeat(50) + "\"}";

  static final Duration PATIENCE = Duration.ofMinutes(10);

  final FakeHost host =
      new FakeHost(request -> FakeHostAnswer.json(200, BODY).with("ETag", "\"one\""));
  final DrivenClock clock = new DrivenClock(START);
  final List<Duration> pauses = new ArrayList<>();
  final List<String> news = new ArrayList<>();
  final PoliteClient client;

  /// A client that may ask so often and waits so long for a whole answer.
  Asking(Allowance allowance, Duration wholeCall) {
    HostRules rules =
        new HostRules(
            "The service",
            Set.of(HostRules.origin(host.address())),
            allowance,
            1,
            wholeCall,
            10_000);
    client =
        new PoliteClient(
            rules,
            Map.of("User-Agent", "Paperboy/test (+someone@example.org)"),
            clock,
            this::pause,
            new Random(1),
            news());
  }

  static Asking often() {
    return new Asking(new Allowance(1_000, Duration.ofMinutes(1)), Duration.ofSeconds(20));
  }

  static Asking impatiently() {
    return new Asking(new Allowance(1_000, Duration.ofMinutes(1)), Duration.ofMillis(300));
  }

  Answer get() {
    return client.get(ask(), PATIENCE);
  }

  Ask ask() {
    return new Ask(host.address().resolve("/thing?q=1"), Format.JSON);
  }

  Duration passed() {
    return Duration.between(START, clock.instant());
  }

  private HostNews news() {
    return new HostNews() {
      @Override
      public void answers(String service) {
        news.add("answers");
      }

      @Override
      public void lost(String service, String why) {
        news.add("lost: " + why);
      }
    };
  }

  private void pause(Duration time) {
    pauses.add(time);
    clock.advance(time);
  }

  @Override
  public void close() {
    client.close();
    host.close();
  }
}
