package dev.paperboy.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Events of the last while by id, so that one that Discord tells twice acts once.
final class SeenEvents {
  /// An interaction's token lives this long.
  private static final Duration MEMORY = Duration.ofMinutes(15);

  private static final int MOST = 10_000;

  private final Cache<String, Boolean> seen;

  SeenEvents(Clock clock) {
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(MEMORY)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  boolean isNew(String id) {
    return seen.asMap().putIfAbsent(id, Boolean.TRUE) == null;
  }
}
