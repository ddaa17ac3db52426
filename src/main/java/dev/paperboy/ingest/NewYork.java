package dev.paperboy.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time zone by which both arXiv and the daily lists keep their days.
public final class NewYork {
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final DateTimeFormatter THIS_WEEK =
      DateTimeFormatter.ofPattern("EEEE HH:mm 'New York'", Locale.ENGLISH);
  private static final DateTimeFormatter LATER =
      DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm 'New York'", Locale.ENGLISH);
  private static final int DAYS_BY_NAME = 6;

  private NewYork() {}

  /// The moment when clocks there show this time; the first such moment when clocks go back.
  public static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  public static LocalDate day(Instant moment) {
    return moment.atZone(ZONE).toLocalDate();
  }

  /// A moment in words: `Sunday 20:00 New York`, with the date if it is not within the week.
  public static String words(Instant moment, Instant now) {
    ZonedDateTime time = moment.atZone(ZONE);
    boolean near = !time.toLocalDate().isAfter(day(now).plusDays(DAYS_BY_NAME));
    return (near ? THIS_WEEK : LATER).format(time);
  }
}
