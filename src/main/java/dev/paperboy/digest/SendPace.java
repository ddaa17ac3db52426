package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/// Spreads posts that are due at once over the time that a platform takes for them, each workspace
/// by itself, or all together where the platform counts so, and each channel besides.
///
/// Who comes much too early is told when to come again, so that nobody is held up by those of
/// another workspace; who comes a little too early waits at the gate.
public final class SendPace {
  /// So short a time is waited for.
  private static final Duration LITTLE = Duration.ofMillis(250);

  /// Platforms take so many at once, and more.
  private static final int LATE = 5;

  /// So long after its turn nobody comes for a post any more.
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  /// What workers took for now need not come in order.
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  /// More channels are remembered only as long as they have to wait.
  private static final int CHANNELS = 20_000;

  private final Map<Platform, Rate> rates;
  private final SendGate gate;
  private final Map<String, Slot> nextFree = new HashMap<>();
  private final Map<String, Promise> promised = new HashMap<>();

  private record Promise(String lane, Instant turn) {}

  /// @param free when the next one may come
  /// @param as of when
  private record Slot(Instant free, Instant as) {}

  /// @param apart between two requests in a workspace, or of the whole bot
  /// @param inChannel between two posts in a channel
  /// @param toThread how many requests a post to a thread takes, opening it included
  private record Rate(Duration apart, Duration inChannel, int toThread) {
    /// What a lane that was empty for a moment may make up for.
    private Duration late() {
      return apart.multipliedBy(LATE);
    }

    Duration apart(boolean thread) {
      return apart.multipliedBy(thread ? toThread : 1);
    }
  }

  private SendPace(Map<Platform, Rate> rates, SendGate gate) {
    this.rates = Map.copyOf(rates);
    this.gate = gate;
  }

  /// What the platforms take: Discord 50 requests a second of one bot; Slack a post a second in a
  /// channel, and several hundred a minute in a workspace, which we take for 600.
  public static SendPace ofPlatforms() {
    return ofPlatforms(SendGate.inTrueTime());
  }

  static SendPace ofPlatforms(SendGate gate) {
    return new SendPace(
        Map.of(
            Platform.DISCORD, new Rate(Duration.ofMillis(20), Duration.ZERO, 2),
            Platform.SLACK, new Rate(Duration.ofMillis(100), Duration.ofSeconds(1), 1)),
        gate);
  }

  /// As fast as one can.
  public static SendPace none() {
    return new SendPace(Map.of(), SendGate.inTrueTime());
  }

  /// When to come for the post: now, or when its turn is near. It is kept for it until taken.
  synchronized Instant promise(String post, boolean thread, Place place, Instant now) {
    Rate rate = rates.get(place.platform());
    if (rate == null) {
      return now;
    }
    if (promised.size() > CHANNELS) {
      promised.values().removeIf(promise -> promise.turn().isBefore(now.minus(FORGOTTEN)));
    }
    // To the millisecond, as the ledger keeps it.
    Instant millis = now.truncatedTo(ChronoUnit.MILLIS);
    Instant turn =
        promised
            .computeIfAbsent(post, _ -> new Promise(lane(place), next(rate, thread, place, millis)))
            .turn();
    Instant early = turn.minus(LITTLE);
    return early.isAfter(now) ? early : now;
  }

  /// Takes the post's turn, if this is it; else says when to come again.
  synchronized Instant take(String post, boolean thread, Place place, Instant now) {
    Instant turn = promise(post, thread, place, now);
    if (!turn.isAfter(now)) {
      promised.remove(post);
    }
    return turn;
  }

  /// The platform takes nothing in the post's lane until then: whoever was promised an earlier turn
  /// gets another.
  synchronized void hold(Place place, Instant until, Instant now) {
    if (rates.containsKey(place.platform())) {
      String lane = lane(place);
      Instant free = free(lane, now, Duration.ZERO);
      Instant held = until.truncatedTo(ChronoUnit.MILLIS);
      nextFree.put(lane, new Slot(free.isAfter(held) ? free : held, now));
      promised
          .values()
          .removeIf(promise -> promise.lane().equals(lane) && promise.turn().isBefore(until));
    }
  }

  /// The first moment that is free both in the lane and in the channel.
  private Instant next(Rate rate, boolean thread, Place place, Instant now) {
    if (nextFree.size() > CHANNELS) {
      nextFree.values().removeIf(slot -> !slot.free().isAfter(now));
    }
    Instant ofLane = free(lane(place), now, rate.late());
    Instant ofChannel = free(channel(place), now, Duration.ZERO);
    Instant mine = ofLane.isAfter(ofChannel) ? ofLane : ofChannel;
    nextFree.put(lane(place), new Slot(ofLane.plus(rate.apart(thread)), now));
    if (!rate.inChannel().isZero()) {
      nextFree.put(channel(place), new Slot(mine.plus(rate.inChannel()), now));
    }
    return mine;
  }

  /// A clock that went back must not keep anybody waiting.
  private Instant free(String name, Instant now, Duration late) {
    Instant earliest = now.minus(late);
    Slot slot = nextFree.get(name);
    if (slot == null) {
      return now;
    }
    boolean wentBack = now.isBefore(slot.as().minus(CLOCKS_APART));
    return slot.free().isBefore(earliest) || wentBack ? earliest : slot.free();
  }

  /// Waits for the little time until the platform takes a post whose turn it is.
  void await(boolean thread, Place place) {
    Rate rate = rates.get(place.platform());
    if (rate != null) {
      gate.pass(channel(place), rate.inChannel(), Duration.ZERO);
      gate.pass(lane(place), rate.apart(thread), rate.late());
    }
  }

  /// The post is there, or whatever became of it.
  void sent(Place place) {
    Rate rate = rates.get(place.platform());
    if (rate != null) {
      gate.passed(channel(place), rate.inChannel());
    }
  }

  private static String channel(Place place) {
    return place.platform() + " " + place.channel();
  }

  private static String lane(Place place) {
    return place.platform() == Platform.DISCORD
        ? place.platform().name()
        : place.platform() + " " + place.workspace();
  }
}
