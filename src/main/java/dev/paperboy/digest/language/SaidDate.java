package dev.paperboy.digest.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A date at the end of a wish, as people write it.
///
/// @param typed the words
/// @param date null for one that there is not: 30 February
/// @param before the text in front of it
record SaidDate(String typed, @Nullable LocalDate date, String before) {
  private static final String WHEN = "(?:on|from|starting|until)\\s+(?:the\\s+)?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
  private static final String YEAR = ",?\\s+(?<year>\\d{4})";
  private static final List<Clause> WAYS =
      List.of(
          Clause.of(WHEN + "(?<said>(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2}))"),
          Clause.of(WHEN + "(?<said>" + DAY + "\\.?\\s+(?:of\\s+)?" + MONTH + YEAR + ")"),
          Clause.of(WHEN + "(?<said>" + MONTH + "\\s+" + DAY + YEAR + ")"));

  static Optional<SaidDate> atEndOf(String text) {
    return WAYS.stream()
        .flatMap(way -> way.atEndOf(text).stream())
        .findFirst()
        .map(found -> read(found, text));
  }

  private static SaidDate read(Matcher found, String text) {
    return new SaidDate(found.group("said"), date(found), text.substring(0, found.start()));
  }

  private static @Nullable LocalDate date(Matcher found) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group("year")),
          month(found.group("month").toLowerCase(Locale.ROOT)),
          Integer.parseInt(found.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String said) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(said)) {
        return month.getValue();
      }
    }
    return Integer.parseInt(said);
  }
}
