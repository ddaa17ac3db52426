package dev.paperboy.rehearsal.simulation;

import dev.paperboy.rehearsal.FakeDiscordFault;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeSlackCall;
import dev.paperboy.rehearsal.FakeSlackFault;
import dev.paperboy.rehearsal.FakeSmtpFault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What goes wrong with single requests, and how often it did.
///
/// Whether it does depends on the seed, the room and how often that room was written to before, so
/// that the order of rooms changes nothing.
final class Weather {
  private static final double LIKELY = 0.02;

  /// Discord's client waits for its limits itself, by the true time.
  private final AtomicInteger waits;

  private final long seed;
  private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
  private final AtomicInteger lostAnswers = new AtomicInteger();
  private final AtomicInteger lostRequests = new AtomicInteger();
  private final AtomicInteger rateLimited = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();

  /// @param mostWaits how often Discord may ask to wait, a second of true time each
  Weather(long seed, int mostWaits) {
    this.seed = seed;
    this.waits = new AtomicInteger(mostWaits);
  }

  void over(World world) {
    world.slack().weather(this::onSlack);
    world.discord().weather(this::onDiscord);
    world.mail().weather(this::onMail);
  }

  int lostAnswers() {
    return lostAnswers.get();
  }

  int lostRequests() {
    return lostRequests.get();
  }

  int rateLimited() {
    return rateLimited.get();
  }

  /// Server errors and mails that were put off.
  int refusals() {
    return refusals.get();
  }

  private Optional<FakeSlackFault> onSlack(FakeSlackCall call) {
    if (!call.method().startsWith("chat.") && !call.method().startsWith("conversations.")) {
      return Optional.empty();
    }
    SplittableRandom chance = chance(call.method() + call.body().path("channel").asText());
    if (chance.nextDouble() >= LIKELY) {
      return Optional.empty();
    }
    return Optional.of(
        switch (chance.nextInt(5)) {
          case 0, 1 -> {
            rateLimited.incrementAndGet();
            yield new FakeSlackFault.TooMany(Duration.ofSeconds(1 + chance.nextInt(60)));
          }
          case 2 -> {
            lostAnswers.incrementAndGet();
            yield new FakeSlackFault.LostAnswer();
          }
          case 3 -> {
            lostRequests.incrementAndGet();
            yield new FakeSlackFault.LostRequest();
          }
          default -> {
            refusals.incrementAndGet();
            yield new FakeSlackFault.Broken();
          }
        });
  }

  private Optional<FakeDiscordFault> onDiscord(FakeDiscordRequest request) {
    if (!request.path().startsWith("/channels/")) {
      return Optional.empty();
    }
    SplittableRandom chance = chance(request.method() + request.pathPart(2));
    if (chance.nextDouble() >= LIKELY) {
      return Optional.empty();
    }
    return switch (chance.nextInt(3)) {
      case 0 -> {
        lostAnswers.incrementAndGet();
        yield Optional.of(new FakeDiscordFault.LostAnswer());
      }
      case 1 -> {
        lostRequests.incrementAndGet();
        yield Optional.of(new FakeDiscordFault.LostRequest());
      }
      default -> {
        if (waits.getAndDecrement() <= 0) {
          yield Optional.empty();
        }
        rateLimited.incrementAndGet();
        yield Optional.of(new FakeDiscordFault.RateLimited(1));
      }
    };
  }

  private Optional<FakeSmtpFault> onMail(String address) {
    SplittableRandom chance = chance(address);
    if (chance.nextDouble() >= LIKELY) {
      return Optional.empty();
    }
    return Optional.of(
        switch (chance.nextInt(4)) {
          case 0 -> {
            lostAnswers.incrementAndGet();
            yield FakeSmtpFault.LOST_ANSWER;
          }
          case 1 -> {
            lostRequests.incrementAndGet();
            yield FakeSmtpFault.LOST_REQUEST;
          }
          case 2 -> {
            refusals.incrementAndGet();
            yield FakeSmtpFault.ADDRESS_DEFERRED;
          }
          default -> {
            refusals.incrementAndGet();
            yield FakeSmtpFault.MESSAGE_DEFERRED;
          }
        });
  }

  private SplittableRandom chance(String room) {
    int before = calls.computeIfAbsent(room, _ -> new AtomicInteger()).getAndIncrement();
    return new SplittableRandom(seed * 31 + room.hashCode() * 1_000_003L + before);
  }
}
