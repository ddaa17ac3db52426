package dev.paperboy.ingest.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The header `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3).
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  /// A server that asks for more has lost its way.
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  static Optional<Instant> read(String header, Instant now) {
    String text = header.strip();
    Optional<Instant> said =
        SECONDS.matcher(text).matches()
            ? Optional.of(now.plusSeconds(Long.parseLong(text)))
            : date(text);
    Instant latest = now.plus(LONGEST);
    return said.map(moment -> moment.isAfter(latest) ? latest : moment);
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
