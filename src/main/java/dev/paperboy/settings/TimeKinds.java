package dev.paperboy.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The kinds of setting about when things happen.
final class TimeKinds {
  static final Kind<LocalTime> TIME =
      new ParsedKind<>("a time of day, such as 09:00", given -> time(given.text()));
  static final Kind<ZoneId> ZONE =
      new ParsedKind<>("a time zone, such as Europe/Berlin", given -> zone(given.text()));

  private TimeKinds() {}

  private static @Nullable LocalTime time(String text) {
    try {
      return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
