package dev.paperboy.search.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year, a month or a day, as its first and its last day.
record Span(LocalDate first, LocalDate last) {
  private static final Pattern WRITTEN =
      Pattern.compile("(1[89]\\d\\d|20\\d\\d|2100)(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /// `2024`, `2024-06` or `2024-06-15`, from 1800 to 2100.
  static Optional<Span> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.replace('/', '-'));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(year(year));
    }
    try {
      int month = Integer.parseInt(matcher.group(2));
      if (matcher.group(3) == null) {
        return Optional.of(month(YearMonth.of(year, month)));
      }
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
      return Optional.of(new Span(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Span month(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth());
  }
}
