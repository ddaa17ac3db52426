package dev.paperboy.digest.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long somebody wants no digest.
public sealed interface Snoozing {
  /// For some days.
  ///
  /// @param day the first one with a digest again
  record Until(LocalDate day) implements Snoozing {}

  record Off() implements Snoozing {}

  record Refused(String why, String instead) implements Snoozing {}

  Pattern SPAN = Pattern.compile("(?:for )?(\\d{1,9})(?: ?d| days?)?");
  Pattern WEEKS = Pattern.compile("(?:for )?(\\d{1,9}) weeks?");
  Pattern DATE = Pattern.compile("(?:until )?(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  int MOST_DAYS = 365;

  /// Nothing said is today.
  static Snoozing read(String said, LocalDate today) {
    String text = said.strip().toLowerCase(Locale.ROOT).replaceFirst("^until ", "");
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return onDate(date, text, today);
    }
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      return days(Integer.parseInt(span.group(1)), today);
    }
    Matcher weeks = WEEKS.matcher(text);
    if (weeks.matches()) {
      return days(7L * Integer.parseInt(weeks.group(1)), today);
    }
    return switch (text) {
      case "", "today", "a day", "for a day" -> days(1, today);
      case "tomorrow" -> new Until(today.plusDays(1));
      case "a week", "for a week" -> days(7, today);
      case "off" -> new Off();
      default -> onDay(text, today);
    };
  }

  private static Snoozing onDay(String text, LocalDate today) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(text)) {
        return new Until(today.with(TemporalAdjusters.next(day)));
      }
    }
    return new Refused(
        "I do not understand how long that is: " + text + ".", "Say snooze 3, or snooze off.");
  }

  private static Snoozing days(long days, LocalDate today) {
    if (days < 1) {
      return new Refused("Snoozing for 0 days changes nothing.", "Say snooze 3, or snooze off.");
    }
    return days > MOST_DAYS
        ? new Refused("A year is the longest.", "To end a digest say unsubscribe.")
        : new Until(today.plusDays(days));
  }

  private static Snoozing onDate(Matcher date, String text, LocalDate today) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)));
      if (!day.isAfter(today)) {
        return new Refused(day + " is past.", "Say a day to come, or snooze off.");
      }
      return day.isAfter(today.plusDays(MOST_DAYS))
          ? new Refused("A year is the longest.", "To end a digest say unsubscribe.")
          : new Until(day);
    } catch (DateTimeException e) {
      return new Refused(text + " is no date.", "Say one such as " + today.plusDays(7) + ".");
    }
  }
}
