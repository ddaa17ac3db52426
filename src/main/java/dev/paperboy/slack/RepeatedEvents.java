package dev.paperboy.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Remembers what has arrived, because Slack delivers again what it believes lost: at once, after a
/// minute and after five.
final class RepeatedEvents {
  private static final Duration REMEMBERED = Duration.ofMinutes(30);
  private static final int MOST = 100_000;

  private final Cache<String, Boolean> seen;

  RepeatedEvents(Clock clock) {
    seen =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /// Whether this is the first time, which of several callers at once only one is told.
  boolean isFirst(String key) {
    return seen.asMap().putIfAbsent(key, true) == null;
  }
}
