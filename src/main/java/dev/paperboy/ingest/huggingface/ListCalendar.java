package dev.paperboy.ingest.huggingface;

import dev.paperboy.ingest.NewYork;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// When the daily lists are made: one for each Monday to Friday, which takes papers until about
/// 21:30 in New York.
final class ListCalendar {
  /// A little later than the last papers come.
  private static final LocalTime CLOSED = LocalTime.of(21, 40);

  private ListCalendar() {}

  static boolean hasList(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /// The first day with a list after this one.
  static LocalDate next(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return hasList(next) ? next : next(next);
  }

  static Instant closing(LocalDate list) {
    return NewYork.at(list, CLOSED);
  }

  static boolean isClosed(LocalDate list, Instant now) {
    return !now.isBefore(closing(list));
  }
}
