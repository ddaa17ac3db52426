package dev.paperboy.search.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A date within a sentence: `2023`, `2024-06`, `June 2024`, and `March` where that is enough.
///
/// @param length how many words it takes
record SpokenDate(Span span, int length) {
  private static final Map<String, Month> MONTHS = months();

  static Optional<SpokenDate> at(Spoken spoken, int at) {
    String word = spoken.lower(at);
    Optional<Span> written = Span.parse(word);
    if (written.isPresent()) {
      return written.map(span -> new SpokenDate(span, 1));
    }
    Optional<Month> month = month(word);
    Optional<Span> year = Span.parse(spoken.lower(at + 1)).filter(span -> isYear(spoken, at + 1));
    if (month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    YearMonth named = YearMonth.of(year.get().first().getYear(), month.get());
    return Optional.of(new SpokenDate(Span.month(named), 2));
  }

  /// A month by its full name alone: the last that has begun.
  static Optional<SpokenDate> monthAt(Spoken spoken, int at, LocalDate today) {
    return at < spoken.size() && spoken.words().get(at).isCapitalised()
        ? month(spoken.lower(at))
            .filter(month -> spoken.lower(at).length() >= 3)
            .map(month -> new SpokenDate(Span.month(latest(month, today)), 1))
        : Optional.empty();
  }

  static boolean isYear(Spoken spoken, int at) {
    return spoken.lower(at).length() == 4 && Span.parse(spoken.lower(at)).isPresent();
  }

  private static YearMonth latest(Month month, LocalDate today) {
    YearMonth sameYear = YearMonth.of(today.getYear(), month);
    return sameYear.isAfter(YearMonth.from(today)) ? sameYear.minusYears(1) : sameYear;
  }

  private static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        months.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
      }
    }
    return Map.copyOf(months);
  }
}
