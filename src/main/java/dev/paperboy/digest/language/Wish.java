package dev.paperboy.digest.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be told of and when. What was not said is null.
///
/// @param topic a question; empty for what is trending
/// @param most papers in a message
/// @param least the score that a paper needs
/// @param remarks how ambiguous words were taken, a sentence each
public record Wish(
    String topic,
    @Nullable Set<DayOfWeek> days,
    @Nullable LocalTime time,
    @Nullable ZoneId zone,
    @Nullable Integer most,
    @Nullable Integer least,
    List<String> remarks) {
  public Wish {
    remarks = List.copyOf(remarks);
  }

  public Wish about(String other) {
    return new Wish(other, days, time, zone, most, least, remarks);
  }

  public Wish in(ZoneId other) {
    return new Wish(topic, days, time, other, most, least, remarks);
  }

  public Wish atLeast(int score) {
    return new Wish(topic, days, time, zone, most, score, remarks);
  }

  /// The wish in words that read as the same, whatever the topic ends with, if all was said. The
  /// numbers part the days from a topic that ends in 'weekly'.
  public String text() {
    StringBuilder text = new StringBuilder(topic);
    if (most != null) {
      text.append(" max ").append(most);
    }
    if (least != null) {
      text.append(" min ").append(least);
    }
    if (days != null) {
      text.append(" on ")
          .append(
              days.stream().sorted().map(Weekdays::shortName).collect(Collectors.joining(", ")));
    }
    if (time != null) {
      text.append(" at ").append(time);
    }
    if (zone != null) {
      text.append(' ').append(zone.getId());
    }
    return text.toString().strip();
  }
}
