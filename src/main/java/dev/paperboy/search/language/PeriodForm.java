package dev.paperboy.search.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dates told from today: 'this week', 'last month', 'in the last 3 years', 'since yesterday'.
///
/// 'last month' is the calendar's, 'the last month' the one that ends today.
final class PeriodForm implements Form {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "from", "over", "during", "within", "since", "of");
  private static final Set<String> PAST = Set.of("last", "past", "previous");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final int FEW = 3;

  private enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private final LocalDate today;

  PeriodForm(LocalDate today) {
    this.today = today;
  }

  @Override
  public Optional<Found> at(Spoken spoken, int at, boolean opening) {
    if (spoken.isClaim()) {
      return Optional.empty();
    }
    int lead = spoken.lower(at).equals("published") || spoken.lower(at).equals("released") ? 1 : 0;
    boolean preposition = spoken.is(at + lead, PREPOSITIONS);
    boolean since = spoken.lower(at + lead).equals("since");
    int i = at + lead + (preposition ? 1 : 0);
    boolean the = spoken.lower(i).equals("the");
    i += the ? 1 : 0;
    Optional<Dated> dated = dated(spoken, i, the, since, lead > 0 || preposition);
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    int end = i + dated.get().length();
    return spoken.isLoose(end) ? Found.of(end - at, dated.get().condition()) : Optional.empty();
  }

  private record Dated(int length, Condition condition) {}

  private Optional<Dated> dated(
      Spoken spoken, int at, boolean the, boolean since, boolean introduced) {
    String word = spoken.lower(at);
    if (introduced && (word.equals("today") || word.equals("yesterday"))) {
      LocalDate day = word.equals("today") ? today : today.minusDays(1);
      return Optional.of(new Dated(1, new Condition.Published(day, since ? null : day)));
    }
    if (word.equals("this")) {
      return unit(spoken.lower(at + 1), false)
          .map(unit -> new Dated(2, new Condition.Published(beginning(unit), null)));
    }
    if (!spoken.is(at, PAST)) {
      return Optional.empty();
    }
    Optional<Integer> count = number(spoken.lower(at + 1));
    if (count.isPresent()) {
      int of = spoken.lower(at + 2).equals("of") ? 1 : 0;
      return unit(spoken.lower(at + 2 + of), true)
          .map(unit -> new Dated(3 + of, rolling(count.get(), unit)));
    }
    return unit(spoken.lower(at + 1), false)
        .map(
            unit ->
                new Dated(
                    2, the || word.equals("past") ? rolling(1, unit) : previous(unit, since)));
  }

  private Condition rolling(int count, Unit unit) {
    return new Condition.Published(back(today, count, unit), null);
  }

  private Condition previous(Unit unit, boolean since) {
    LocalDate first = back(beginning(unit), 1, unit);
    return new Condition.Published(first, since ? null : beginning(unit).minusDays(1));
  }

  private static LocalDate back(LocalDate day, int count, Unit unit) {
    return switch (unit) {
      case DAY -> day.minusDays(count);
      case WEEK -> day.minusWeeks(count);
      case MONTH -> day.minusMonths(count);
      case YEAR -> day.minusYears(count);
    };
  }

  private LocalDate beginning(Unit unit) {
    return switch (unit) {
      case DAY -> today;
      case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> today.withDayOfMonth(1);
      case YEAR -> today.withDayOfYear(1);
    };
  }

  private static Optional<Integer> number(String word) {
    if (word.equals("few") || word.equals("couple")) {
      return Optional.of(word.equals("few") ? FEW : 2);
    }
    int spelt = NUMBERS.indexOf(word);
    if (spelt > 0) {
      return Optional.of(spelt);
    }
    boolean digits =
        !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(word)).filter(n -> n > 0) : Optional.empty();
  }

  /// Days are counted only: 'this day' is no date.
  private static Optional<Unit> unit(String word, boolean counted) {
    return switch (word) {
      case "day", "days" -> counted ? Optional.of(Unit.DAY) : Optional.empty();
      case "week" -> Optional.of(Unit.WEEK);
      case "month" -> Optional.of(Unit.MONTH);
      case "year" -> Optional.of(Unit.YEAR);
      case "weeks" -> counted ? Optional.of(Unit.WEEK) : Optional.empty();
      case "months" -> counted ? Optional.of(Unit.MONTH) : Optional.empty();
      case "years" -> counted ? Optional.of(Unit.YEAR) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
