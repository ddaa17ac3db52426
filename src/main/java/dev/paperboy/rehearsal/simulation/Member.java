package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Place;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/// A channel of the simulation, and what it wants.
///
/// @param number from 0
/// @param person who subscribed it
/// @param topics at least one; the empty one is what is trending
/// @param days the same for all topics
/// @param most how many papers a message may have
public record Member(
    int number,
    Place place,
    String person,
    ZoneId zone,
    LocalTime time,
    Set<DayOfWeek> days,
    List<String> topics,
    int most) {
  private static final Duration INTO_THE_NIGHT = Duration.ofHours(3);

  public Member {
    days = Set.copyOf(days);
    topics = List.copyOf(topics);
  }

  Asker subscriber() {
    return new Asker(place, person);
  }

  boolean isTrending() {
    return topics.contains("");
  }

  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /// The day whose digest a post of that moment is: one that was due late may come in the night
  /// after its day.
  LocalDate digestDay(Instant at) {
    LocalDate today = day(at);
    LocalDate before = today.minusDays(1);
    boolean ofTheNight = at.isBefore(due(before).plus(INTO_THE_NIGHT)) && at.isBefore(due(today));
    return ofTheNight ? before : today;
  }

  /// When a day begins there; where its zone leaves it out, the next one does.
  Instant begin(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /// Whether a digest is due on the day, if there is such a day.
  boolean isPostingDay(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && day(begin(day)).equals(day);
  }

  /// When the day's digest is due: at its time, or as much later as the clocks leave out.
  Instant due(LocalDate day) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }
}
