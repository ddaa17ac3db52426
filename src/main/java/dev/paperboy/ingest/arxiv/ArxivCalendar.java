package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.NewYork;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// When arXiv announces papers: Sunday to Thursday at 20:00 in New York, but for holidays. The feed
/// of an announcement has the next day's date and is made at midnight.
///
/// Holidays: <https://info.arxiv.org/help/availability.html>. Those of 2027 were not published when
/// this was written; they are the days that arXiv has kept free in other years.
final class ArxivCalendar {
  private static final LocalTime ANNOUNCED = LocalTime.of(20, 0);
  private static final LocalTime FEED_MADE = LocalTime.of(0, 30);
  private static final Set<DayOfWeek> QUIET = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 1, 19),
          LocalDate.of(2026, 6, 19),
          LocalDate.of(2026, 7, 3),
          LocalDate.of(2026, 9, 7),
          LocalDate.of(2026, 11, 26),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 29),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 1, 18),
          LocalDate.of(2027, 6, 18),
          LocalDate.of(2027, 7, 5),
          LocalDate.of(2027, 9, 6),
          LocalDate.of(2027, 11, 25),
          LocalDate.of(2027, 12, 24),
          LocalDate.of(2027, 12, 31));

  private ArxivCalendar() {}

  static boolean isHoliday(LocalDate day) {
    return HOLIDAYS.contains(day);
  }

  /// Whether papers are announced in the evening of this day.
  static boolean announces(LocalDate evening) {
    return !QUIET.contains(evening.getDayOfWeek()) && !isHoliday(evening);
  }

  /// The date of the newest feed that should be out.
  static LocalDate newestFeed(Instant now) {
    LocalDate day = NewYork.day(now);
    boolean made = !now.isBefore(feedMade(day));
    return announces(day.minusDays(1)) && made ? day : feedBefore(day);
  }

  /// The date of the last feed before this date.
  static LocalDate feedBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    return announces(before.minusDays(1)) ? before : feedBefore(before);
  }

  /// The date of the first feed after this date.
  static LocalDate feedAfter(LocalDate day) {
    LocalDate after = day.plusDays(1);
    return announces(after.minusDays(1)) ? after : feedAfter(after);
  }

  static Instant feedMade(LocalDate feed) {
    return NewYork.at(feed, FEED_MADE);
  }

  /// When the papers of a feed are announced.
  static Instant announced(LocalDate feed) {
    return NewYork.at(feed.minusDays(1), ANNOUNCED);
  }

  /// Why nothing is to be had before the next feed.
  static String untilNext(LocalDate feed, Instant now) {
    Instant announcement = announced(feed);
    String when = NewYork.words(announcement, now);
    if (!now.isBefore(announcement)) {
      return "announced " + when + ", to be had after midnight there";
    }
    LocalDate today = NewYork.day(now);
    String holiday = isHoliday(today) ? " (today is a holiday there)" : "";
    return "no announcements until " + when + holiday;
  }
}
