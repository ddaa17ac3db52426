package dev.paperboy.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long an answer may take before Discord has to be told something else. It gives an
/// interaction 3 seconds from its own clock, the way there and back included.
final class Promptness {
  /// An answer that is slower is announced first.
  static final Duration AT_ONCE = Duration.ofMillis(600);

  /// Completions cannot be announced.
  static final Duration COMPLETION = Duration.ofSeconds(2);

  private Promptness() {}

  /// The value if it is there within the time.
  static <T> Optional<T> within(Duration time, CompletableFuture<T> value) {
    try {
      return Optional.of(value.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
