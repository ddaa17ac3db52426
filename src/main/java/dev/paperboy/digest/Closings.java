package dev.paperboy.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When daily lists close: in the evening of their day in New York, which is the next day in most
/// of the world, and in the far east a digest of the day after that goes out before.
final class Closings {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /// From the beginning of a list's day until it has closed and was read.
  private static final Duration UNTIL_READ = Duration.ofHours(24).plusMinutes(40);

  private Closings() {}

  /// The day of the first list that a digest of that moment need not have known.
  static LocalDate firstUnread(Instant moment) {
    return moment.minus(UNTIL_READ).atZone(NEW_YORK).toLocalDate().plusDays(1);
  }
}
