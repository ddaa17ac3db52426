package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.Duration;
import java.time.Instant;
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

  /// More channels are remembered only as long as they have to wait.
  private static final int CHANNELS = 20_000;

  private final Map<Platform, Rate> rates;
  private final SendGate gate;
  private final Map<String, Instant> nextFree = new HashMap<>();
  private final Map<String, Instant> promised = new HashMap<>();

  /// @param apart between two requests in a workspace, or of the whole bot
  /// @param inChannel between two posts in a channel
  /// @param toThread how many requests a post to a thread takes, opening it included
  private record Rate(Duration apart, Duration inChannel, int toThread) {
    Duration apart(boolean thread) {
      return apart.multipliedBy(thread ? toThread : 1);
    }
  }

  private SendPace(Map<Platform, Rate> rates, SendGate gate) {
    this.rates = Map.copyOf(rates);
    this.gate = gate;
  }

  /// What the platforms take: Discord 50 requests a second of one bot; Slack a post a second in a
  /// channel, and of a workspace an unnamed number.
  public static SendPace ofPlatforms() {
    return ofPlatforms(SendGate.inTrueTime());
  }

  static SendPace ofPlatforms(SendGate gate) {
    return new SendPace(
        Map.of(
            Platform.DISCORD, new Rate(Duration.ofMillis(20), Duration.ZERO, 2),
            Platform.SLACK, new Rate(Duration.ofMillis(50), Duration.ofSeconds(1), 1)),
        gate);
  }

  /// As fast as one can.
  public static SendPace none() {
    return new SendPace(Map.of(), SendGate.inTrueTime());
  }

  /// When the post may go: now, or when to come again, and then it may.
  synchronized Instant turn(String post, boolean thread, Place place, Instant now) {
    Rate rate = rates.get(place.platform());
    if (rate == null) {
      return now;
    }
    Instant mine = promised.get(post);
    if (mine == null) {
      mine = next(rate, thread, place, now);
      promised.put(post, mine);
    }
    Instant early = mine.minus(LITTLE);
    if (!early.isAfter(now)) {
      promised.remove(post);
      return now;
    }
    return early;
  }

  /// The first moment that is free both in the lane and in the channel.
  private Instant next(Rate rate, boolean thread, Place place, Instant now) {
    if (nextFree.size() > CHANNELS) {
      nextFree.values().removeIf(free -> !free.isAfter(now));
    }
    Instant ofLane = free(lane(place), now);
    Instant ofChannel = free(channel(place), now);
    Instant mine = ofLane.isAfter(ofChannel) ? ofLane : ofChannel;
    nextFree.put(lane(place), ofLane.plus(rate.apart(thread)));
    if (!rate.inChannel().isZero()) {
      nextFree.put(channel(place), mine.plus(rate.inChannel()));
    }
    return mine;
  }

  /// A clock that went back must not keep anybody waiting.
  private Instant free(String name, Instant now) {
    Instant free = nextFree.getOrDefault(name, now);
    return free.isAfter(now) && free.isBefore(now.plus(Duration.ofHours(1))) ? free : now;
  }

  /// Waits for the little time until the platform takes a post whose turn it is.
  void await(boolean thread, Place place) {
    Rate rate = rates.get(place.platform());
    if (rate != null) {
      gate.pass(channel(place), rate.inChannel());
      gate.pass(lane(place), rate.apart(thread));
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
