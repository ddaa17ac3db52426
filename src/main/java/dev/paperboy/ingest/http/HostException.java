package dev.paperboy.ingest.http;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A service that did not give what it was asked for.
public final class HostException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final @Nullable Instant retryAt;

  /// An exception that says what is wrong in a line for people.
  ///
  /// @param retryAt before when the service does not want to be asked again, if it said so
  public HostException(String what, @Nullable Instant retryAt, @Nullable Throwable cause) {
    super(what, cause);
    this.retryAt = retryAt;
  }

  public Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }

  /// What is wrong.
  public String what() {
    return String.valueOf(getMessage());
  }
}
