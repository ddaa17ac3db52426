package dev.paperboy.search.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The conditions of a question while they are collected: each once, all dates in one.
final class Conditions {
  private static final int MOST = 10;

  private final Remarks remarks;
  private final List<Condition> all = new ArrayList<>();
  private final Set<Condition> guessed = new HashSet<>();

  Conditions(Remarks remarks) {
    this.remarks = remarks;
  }

  /// Adds what an operator demands.
  void demand(Condition condition) {
    add(condition, false);
  }

  /// Adds what a sentence suggests.
  void guess(Condition condition) {
    add(condition, true);
  }

  List<Condition> list() {
    return all;
  }

  Set<Condition> guessed() {
    return guessed;
  }

  private void add(Condition condition, boolean guess) {
    if (condition instanceof Condition.Published dates) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Condition.Published known) {
          narrow(i, known, dates, guess);
          return;
        }
      }
    }
    if (all.contains(condition)) {
      return;
    }
    if (all.size() == MOST) {
      remarks.tooMany(MOST);
      return;
    }
    all.add(condition);
    if (guess) {
      guessed.add(condition);
    }
  }

  private void narrow(
      int place, Condition.Published known, Condition.Published more, boolean guess) {
    @Nullable LocalDate from = later(known.from(), more.from());
    @Nullable LocalDate until = earlier(known.until(), more.until());
    if (from != null && until != null && from.isAfter(until)) {
      remarks.contradictingDates();
      return;
    }
    Condition.Published both = new Condition.Published(from, until);
    all.set(place, both);
    if (guessed.remove(known) && guess) {
      guessed.add(both);
    }
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
