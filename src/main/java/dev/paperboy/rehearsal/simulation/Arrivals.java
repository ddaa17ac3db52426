package dev.paperboy.rehearsal.simulation;

import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// When daily lists came, and so which channels must have had something new.
final class Arrivals {
  private static final ZoneId SITE = ZoneId.of("America/New_York");
  private static final LocalTime CLOSING = LocalTime.of(21, 40);
  private static final int MINUTES_BEFORE = 10;
  private static final int FRIDAY = 5;

  private final NavigableSet<Instant> closings = new TreeSet<>();
  private final Map<Member, Instant> decided = new HashMap<>();

  /// A list on which nothing is new brings nothing.
  Arrivals(NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists) {
    Set<String> before = new HashSet<>();
    lists.forEach(
        (day, papers) -> {
          boolean brings = papers.stream().anyMatch(paper -> !before.contains(paper.id()));
          papers.forEach(paper -> before.add(paper.id()));
          if (brings && day.getDayOfWeek().getValue() <= FRIDAY) {
            closings.add(day.atTime(CLOSING).atZone(SITE).toInstant());
          }
        });
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
