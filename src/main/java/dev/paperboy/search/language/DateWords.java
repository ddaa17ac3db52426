package dev.paperboy.search.language;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a stretch of days reads, and how it is written as operators.
final class DateWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  static String of(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null) {
      return until == null ? "of any date" : upTo(until);
    }
    if (until == null) {
      return "since " + beginning(from);
    }
    if (beginsYear(from) && endsYear(until)) {
      return from.getYear() == until.getYear()
          ? "in " + from.getYear()
          : from.getYear() + " to " + until.getYear();
    }
    if (from.getDayOfMonth() == 1 && until.equals(YearMonth.from(from).atEndOfMonth())) {
      return "in " + MONTH.format(from);
    }
    return from.equals(until) ? "on " + DAY.format(from) : beginning(from) + " to " + end(until);
  }

  static String operators(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && beginsYear(from) && endsYear(until)) {
      String years =
          from.getYear() == until.getYear()
              ? Integer.toString(from.getYear())
              : from.getYear() + ".." + until.getYear();
      return Field.YEAR.with(years);
    }
    if (from == null) {
      return until == null ? "" : Field.UNTIL.with(until.toString());
    }
    return until == null ? Field.SINCE.with(written(from)) : Field.YEAR.with(from + ".." + until);
  }

  private static String written(LocalDate from) {
    return beginsYear(from) ? Year.from(from).toString() : from.toString();
  }

  private static String upTo(LocalDate until) {
    return endsYear(until) ? "before " + (until.getYear() + 1) : "until " + end(until);
  }

  private static String beginning(LocalDate from) {
    if (beginsYear(from)) {
      return Integer.toString(from.getYear());
    }
    return (from.getDayOfMonth() == 1 ? MONTH : DAY).format(from);
  }

  private static String end(LocalDate until) {
    if (endsYear(until)) {
      return Integer.toString(until.getYear());
    }
    boolean endsMonth = until.equals(YearMonth.from(until).atEndOfMonth());
    return (endsMonth ? MONTH : DAY).format(until);
  }

  private static boolean beginsYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  private static boolean endsYear(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
  }
}
