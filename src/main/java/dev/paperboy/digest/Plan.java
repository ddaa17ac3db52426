package dev.paperboy.digest;

import dev.paperboy.digest.language.Weekdays;
import dev.paperboy.digest.language.Wish;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A subscription with everything that was left open filled in.
///
/// @param topic in its written form; empty for trending papers
public record Plan(
    String topic, Set<DayOfWeek> days, LocalTime time, ZoneId zone, int most, int least) {
  public Plan {
    days = Set.copyOf(days);
  }

  public Plan atLeast(int score) {
    return new Plan(topic, days, time, zone, most, score);
  }

  /// What one would type for it.
  public String text() {
    return wish().text();
  }

  /// The wish that it fulfils.
  public Wish wish() {
    return new Wish(topic, days, time, zone, most, least, List.of());
  }

  /// How it reads: 'Mon–Fri at 09:30 (Europe/Berlin), at most 3 in a post, score 55 of 100 or
  /// more'.
  public String words() {
    return "%s at %s (%s), at most %d in a post, %s or more"
        .formatted(Weekdays.words(days), time, zone.getId(), most, score());
  }

  /// What is trending is scored by the votes that it is expected to have in the end, a topic's
  /// papers by how near they are to it.
  private String score() {
    return topic.isEmpty() ? least + " expected votes" : "score " + least + " of 100";
  }
}
