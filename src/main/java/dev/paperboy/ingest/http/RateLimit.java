package dev.paperboy.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is left of a service's allowance, as its headers say.
///
/// Hugging Face writes `RateLimit: "api";r=0;t=120` (remaining, seconds to the reset; the draft of
/// the IETF's httpapi group), others write `remaining=0, reset=120`, GitHub writes
/// `X-RateLimit-Remaining` and `X-RateLimit-Reset` (seconds since 1970).
final class RateLimit {
  private static final Pattern REMAINING = Pattern.compile("(?:\\br|\\bremaining)\\s*=\\s*(\\d+)");
  private static final Pattern RESET = Pattern.compile("(?:\\bt|\\breset)\\s*=\\s*(\\d+)");
  private static final Duration LONGEST = Duration.ofHours(1);

  private RateLimit() {}

  /// When the next request is welcome; empty if one is now, or nothing is said.
  ///
  /// @param headers the value of a header by its name, empty without it
  static Optional<Instant> usedUpUntil(UnaryOperator<String> headers, Instant now) {
    String combined = headers.apply("RateLimit");
    OptionalLong remaining = number(REMAINING, combined);
    OptionalLong reset = number(RESET, combined);
    if (remaining.isEmpty()) {
      remaining = number(headers.apply("X-RateLimit-Remaining"));
      reset = number(headers.apply("X-RateLimit-Reset"));
    }
    if (remaining.isEmpty() || remaining.getAsLong() > 0 || reset.isEmpty()) {
      return Optional.empty();
    }
    Instant until = moment(reset.getAsLong(), now);
    Instant latest = now.plus(LONGEST);
    return Optional.of(until.isAfter(latest) ? latest : until);
  }

  /// Large numbers count from 1970, small ones from now.
  private static Instant moment(long reset, Instant now) {
    boolean sinceEpoch = reset > Duration.ofDays(3650).toSeconds();
    return sinceEpoch ? Instant.ofEpochSecond(reset) : now.plusSeconds(reset);
  }

  private static OptionalLong number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? number(matcher.group(1)) : OptionalLong.empty();
  }

  private static OptionalLong number(String text) {
    return text.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }
}
