package dev.paperboy.digest;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Spreads posts that are due at once over the time that a platform takes for them, each workspace
/// by itself, or all together where the platform counts so.
public final class SendPace {
  private final Map<Platform, Duration> apart;
  private final Map<String, Instant> nextFree = new HashMap<>();
  private final Map<String, Instant> promised = new HashMap<>();

  private SendPace(Map<Platform, Duration> apart) {
    this.apart = Map.copyOf(apart);
  }

  /// What the platforms take: Discord 50 requests a second of one bot; in Slack channels have
  /// limits of their own, and a workspace an unnamed one.
  public static SendPace ofPlatforms() {
    return new SendPace(
        Map.of(Platform.DISCORD, Duration.ofMillis(20), Platform.SLACK, Duration.ofMillis(50)));
  }

  /// As fast as one can.
  public static SendPace none() {
    return new SendPace(Map.of());
  }

  /// When the post may go: now, or later, and then it may.
  synchronized Instant turn(String post, Place place, Instant now) {
    Duration gap = apart.get(place.platform());
    if (gap == null) {
      return now;
    }
    Instant mine = promised.get(post);
    if (mine == null) {
      String lane = lane(place);
      Instant free = nextFree.getOrDefault(lane, now);
      // A clock that went back must not keep anybody waiting.
      boolean sane = free.isAfter(now) && free.isBefore(now.plus(Duration.ofHours(1)));
      mine = sane ? free : now;
      nextFree.put(lane, mine.plus(gap));
      promised.put(post, mine);
    }
    if (!mine.isAfter(now)) {
      promised.remove(post);
      return now;
    }
    return mine;
  }

  private static String lane(Place place) {
    return place.platform() == Platform.DISCORD
        ? place.platform().name()
        : place.platform() + " " + place.workspace();
  }
}
