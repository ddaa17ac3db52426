package dev.paperboy.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Remembers for some minutes what a platform said of people, so that a form filled in step by step
/// asks once.
public final class KnownProfiles {
  private static final Duration MEMORY = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final Cache<Asker, Profile> known;

  public KnownProfiles(Clock clock) {
    known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(MEMORY)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  public Optional<Profile> of(Asker asker) {
    return Optional.ofNullable(known.getIfPresent(asker));
  }

  public Profile remember(Asker asker, Profile profile) {
    known.put(asker, profile);
    return profile;
  }
}
