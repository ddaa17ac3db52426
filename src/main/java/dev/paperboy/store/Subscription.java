package dev.paperboy.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a channel wants on which days.
///
/// @param id 0 for one that is not stored yet
/// @param topic a question in its written form; empty for trending papers
/// @param days at least one
/// @param most how many papers stand in the message, from 1; more are in its thread
/// @param least the score below which a paper is not wanted
/// @param subscriber the person's id on the platform
/// @param subscribedAt null for one that is not stored yet
public record Subscription(
    long id,
    long channel,
    String topic,
    Set<DayOfWeek> days,
    int most,
    int least,
    String subscriber,
    @Nullable Instant subscribedAt) {
  public Subscription {
    if (days.isEmpty() || most < 1) {
      throw new IllegalArgumentException("days and room for a paper are needed: " + topic);
    }
    days = Set.copyOf(days);
  }

  public boolean isTrending() {
    return topic.isEmpty();
  }

  public boolean isWeekly() {
    return days.size() == 1;
  }
}
