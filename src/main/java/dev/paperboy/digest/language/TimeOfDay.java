package dev.paperboy.digest.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A time of day, as people say it.
///
/// @param typed the words
/// @param time null for a time that there is not: 25:00
/// @param guessed whether it may be meant for the other half of the day
/// @param before the text in front of it
record TimeOfDay(String typed, @Nullable LocalTime time, boolean guessed, String before) {
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private static final Clause NAMED = Clause.of("at\\s+(noon|midday|midnight)");
  private static final List<Clause> CLOCK =
      List.of(
          Clause.of("(?:at\\s+)?(\\d{1,2}):(\\d{2})\\s*([ap]\\.?m\\.?)?"),
          Clause.of("at\\s+(\\d{1,2})[.h](\\d{2})\\s*([ap]\\.?m\\.?)?"),
          Clause.of("(?:at\\s+)?(\\d{1,2})()\\s*([ap]\\.?m\\.?)"),
          Clause.of("at\\s+(\\d{1,2})()\\s*(h|uhr|o'?clock|hours)"),
          Clause.of("at\\s+(\\d{1,2})()()"));

  /// Whether it is nothing but a time: with minutes or a word for hours.
  boolean isUnmistakable() {
    return typed.chars().anyMatch(c -> c == ':' || Character.isLetter(c));
  }

  static Optional<TimeOfDay> atEndOf(String text) {
    Optional<Matcher> name = NAMED.atEndOf(text);
    if (name.isPresent()) {
      boolean midnight = name.get().group(1).equalsIgnoreCase("midnight");
      LocalTime time = midnight ? LocalTime.MIDNIGHT : LocalTime.NOON;
      return Optional.of(new TimeOfDay(name.get().group(1), time, false, before(text, name.get())));
    }
    return CLOCK.stream()
        .flatMap(clause -> clause.atEndOf(text).stream())
        .findFirst()
        .map(found -> read(found, text));
  }

  private static TimeOfDay read(Matcher found, String text) {
    int hour = Integer.parseInt(found.group(1));
    String minutes = found.group(2);
    String half = found.group(3) == null ? "" : found.group(3).toLowerCase(Locale.ROOT);
    boolean inHalves = half.startsWith("a") || half.startsWith("p");
    boolean bare = half.isEmpty() && minutes.isEmpty();
    String typed = found.group().strip().replaceFirst("(?i)^at\\s+", "");
    LocalTime time =
        time(
            inHalves ? inHalf(hour, half) : hour,
            minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
    boolean guessed = bare && hour >= 1 && hour < NOON;
    return new TimeOfDay(typed, time, guessed, before(text, found));
  }

  /// 12am is midnight, 12pm noon; 13pm is no time.
  private static int inHalf(int hour, String half) {
    if (hour < 1 || hour > NOON) {
      return HOURS;
    }
    return hour % NOON + (half.startsWith("p") ? NOON : 0);
  }

  private static @Nullable LocalTime time(int hour, int minute) {
    return hour < HOURS && minute < MINUTES ? LocalTime.of(hour, minute) : null;
  }

  private static String before(String text, Matcher found) {
    return text.substring(0, found.start());
  }
}
