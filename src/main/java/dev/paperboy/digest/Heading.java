package dev.paperboy.digest;

import dev.paperboy.chat.Passage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The first line of a digest: what it is, by the days that it covers.
final class Heading {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
  private static final int A_WEEK = 6;
  private static final int A_LONG_WEEK = 10;

  private Heading() {}

  static Passage of(LocalDate since, LocalDate day, int papers) {
    String count = papers == 1 ? "1 paper" : papers + " papers";
    long days = ChronoUnit.DAYS.between(since, day);
    if (days > A_LONG_WEEK) {
      return Passage.bold("The best since " + DAY.format(since)).then(": " + count);
    }
    if (days >= A_WEEK) {
      return Passage.bold("The week's best").then(": " + count + " since " + DAY.format(since));
    }
    if (day.getDayOfWeek() == DayOfWeek.MONDAY && days > 1) {
      return Passage.bold("The weekend's movers").then(": " + count + " for " + DAY.format(day));
    }
    String when = days > 1 ? " since " + DAY.format(since) : " for " + DAY.format(day);
    return Passage.bold(papers == 1 ? "1 new paper" : papers + " new papers").then(when);
  }

  static Passage ofThread(int papers) {
    return Passage.bold(papers == 1 ? "1 more paper" : papers + " more papers");
  }
}
