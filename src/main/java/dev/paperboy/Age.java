package dev.paperboy;

import java.time.Duration;

/// A length of time in words, as people say it: `5 minutes`, `1 hour`, `3 days`.
final class Age {
  private static final int HOURS_TO_SAY_DAYS = 48;

  private Age() {}

  static String words(Duration time) {
    if (time.toMinutes() < 1) {
      return "less than a minute";
    }
    if (time.toHours() < 1) {
      return counted(time.toMinutes(), "minute");
    }
    return time.toHours() < HOURS_TO_SAY_DAYS
        ? counted(time.toHours(), "hour")
        : counted(time.toDays(), "day");
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
