package dev.paperboy.store;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/// Days of the week as seven signs from Monday: `mtwtf--`.
final class DayLetters {
  private static final String LETTERS = "mtwtfss";
  private static final char NOT = '-';

  private DayLetters() {}

  static String of(Set<DayOfWeek> days) {
    StringBuilder letters = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      letters.append(days.contains(day) ? LETTERS.charAt(letters.length()) : NOT);
    }
    return letters.toString();
  }

  static Set<DayOfWeek> days(String letters) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != NOT) {
        days.add(DayOfWeek.of(i + 1));
      }
    }
    return days;
  }
}
