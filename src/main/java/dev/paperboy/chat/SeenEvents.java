package dev.paperboy.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Remembers which events have arrived, because a platform delivers again what it believes lost.
public final class SeenEvents {
  private final Cache<String, Boolean> seen;

  /// Remembers each event for so long, and at most so many.
  public SeenEvents(Clock clock, Duration memory, int most) {
    seen =
        Caffeine.newBuilder()
            .maximumSize(most)
            .expireAfterWrite(memory)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /// Whether this is the first time, which of several callers at once only one is told.
  public boolean isFirst(String id) {
    return seen.asMap().putIfAbsent(id, true) == null;
  }
}
