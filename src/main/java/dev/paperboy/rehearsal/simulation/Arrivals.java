package dev.paperboy.rehearsal.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// When daily lists came, and so which channels must have had something new.
final class Arrivals {
  private static final ZoneId SITE = ZoneId.of("America/New_York");
  private static final LocalTime CLOSING = LocalTime.of(21, 40);
  private static final int MINUTES_BEFORE = 10;
  private static final int FRIDAY = 5;

  private final NavigableSet<Instant> closings = new TreeSet<>();
  private final Map<Member, Instant> decided = new HashMap<>();

  /// @param lists the days of lists that have papers on them
  Arrivals(Collection<LocalDate> lists) {
    lists.stream()
        .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY)
        .map(day -> day.atTime(CLOSING).atZone(SITE).toInstant())
        .forEach(closings::add);
  }

  /// Whether a list closed between the channel's last decision, if one is known, and this one.
  boolean hasNews(Member member, Instant due) {
    Instant before = decided.get(member);
    Instant first = before == null ? null : closings.higher(before);
    return first != null && first.isBefore(due.minusSeconds(60L * MINUTES_BEFORE));
  }

  /// The channel's digest was decided on at this moment.
  void decided(Member member, Instant due) {
    decided.put(member, due);
  }

  /// Nobody knows when, or whether.
  void undecided(Member member) {
    decided.remove(member);
  }
}
