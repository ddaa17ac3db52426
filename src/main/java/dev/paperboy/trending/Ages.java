package dev.paperboy.trending;

import dev.paperboy.store.Counted;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How old papers are at a moment. On days without a list nobody gets older: not over a weekend,
/// and not while no list arrives.
final class Ages {
  /// Of what has no date at all.
  static final double OLDEST = 365 * 24;

  private static final int WEEKDAYS = 5;
  private static final double DAY = 24;

  private final Instant at;
  private final LocalDate latest;

  /// The ages at a moment.
  ///
  /// @param latestList the day of the latest list that began by then, if there was one
  Ages(Instant at, Optional<LocalDate> latestList) {
    this.at = at;
    this.latest = latestList.orElseGet(() -> day(at));
  }

  /// Hours since the paper's list began, those of days without lists left out.
  double inLists(Counted paper) {
    LocalDate day = dayOf(paper);
    if (day == null) {
      return OLDEST;
    }
    double ofLatest = Math.min(DAY, hoursSince(latest));
    return Math.max(0, DAY * weekdaysBetween(day, latest)) + ofLatest;
  }

  /// Hours since the paper's list began.
  double onTheClock(Counted paper) {
    LocalDate day = dayOf(paper);
    return day == null ? OLDEST : hoursSince(day);
  }

  /// Whether the paper is not older than so many days, counted back from the latest list.
  boolean within(int days, Counted paper) {
    LocalDate day = dayOf(paper);
    return day != null && day.isAfter(latest.minusDays(days));
  }

  private double hoursSince(LocalDate day) {
    Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return Math.max(0, Duration.between(start, at).toMinutes() / 60.0);
  }

  private static @Nullable LocalDate dayOf(Counted paper) {
    return paper.listed() == null ? paper.published() : paper.listed();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static long weekdaysBetween(LocalDate from, LocalDate to) {
    return weekdaysUntil(to) - weekdaysUntil(from);
  }

  /// Weekdays from a Monday long ago up to the day, a weekend's days as many as its Friday's.
  private static long weekdaysUntil(LocalDate day) {
    long days = ChronoUnit.DAYS.between(LocalDate.EPOCH.with(DayOfWeek.MONDAY), day);
    long weeks = Math.floorDiv(days, 7L);
    return weeks * WEEKDAYS + Math.min(Math.floorMod(days, 7L), WEEKDAYS - 1L);
  }
}
