package dev.paperboy.paper;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far back one looks.
public enum Window {
  TODAY("today", "today", 1),
  WEEK("week", "this week", 7),
  MONTH("month", "this month", 30);

  private final String word;
  private final String phrase;
  private final int days;

  Window(String word, String phrase, int days) {
    this.word = word;
    this.phrase = phrase;
    this.days = days;
  }

  public static Optional<Window> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(window -> window.word.equals(wanted)).findFirst();
  }

  /// What people type for it.
  public String word() {
    return word;
  }

  /// How it reads in a sentence: 'this week'.
  public String phrase() {
    return phrase;
  }

  public int days() {
    return days;
  }

  public Duration length() {
    return Duration.ofDays(days);
  }
}
