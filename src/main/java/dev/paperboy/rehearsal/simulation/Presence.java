package dev.paperboy.rehearsal.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When the program was running, and in which channels it was: whether it could have posted.
final class Presence {
  /// So much of a day has to be left for a digest that was due while the program was down.
  private static final Duration ENOUGH = Duration.ofHours(2);

  private final List<Span> outages = new ArrayList<>();
  private final Map<Member, List<Span>> absences = new HashMap<>();
  private @Nullable Instant downSince;

  /// @param to null while it lasts
  private record Span(Instant from, @Nullable Instant to) {
    boolean meets(Instant begin, Instant end) {
      return from.isBefore(end) && (to == null || to.isAfter(begin));
    }
  }

  void down(Instant now) {
    downSince = now;
  }

  void up(Instant now) {
    if (downSince != null) {
      outages.add(new Span(downSince, now));
      downSince = null;
    }
  }

  void removed(Member member, Instant now) {
    absences.computeIfAbsent(member, _ -> new ArrayList<>()).add(new Span(now, null));
  }

  void invited(Member member, Instant now) {
    List<Span> spans = absences.getOrDefault(member, List.of());
    if (!spans.isEmpty() && spans.getLast().to() == null) {
      spans.set(spans.size() - 1, new Span(spans.getLast().from(), now));
    }
  }

  /// Whether the program was in the channel, and running for long enough, from when the day's
  /// digest was due to the day's end.
  boolean couldPost(Member member, LocalDate day) {
    Instant due = member.due(day);
    Instant end = member.begin(day.plusDays(1));
    boolean absent =
        absences.getOrDefault(member, List.of()).stream().anyMatch(span -> span.meets(due, end));
    if (absent) {
      return false;
    }
    Instant lastUp = due;
    for (Span outage : outages) {
      if (outage.meets(due, end) && outage.to() != null && outage.to().isAfter(lastUp)) {
        lastUp = outage.to();
      }
    }
    boolean downAtTheEnd = downSince != null && downSince.isBefore(end);
    boolean disturbed = lastUp.isAfter(due);
    return !downAtTheEnd && (!disturbed || !lastUp.plus(ENOUGH).isAfter(end));
  }

  /// Whether the program was running and in the channel at that very moment and shortly after it.
  boolean wasThere(Member member, Instant moment) {
    Instant end = moment.plusSeconds(60);
    return absences.getOrDefault(member, List.of()).stream()
            .noneMatch(span -> span.meets(moment, end))
        && outages.stream().noneMatch(span -> span.meets(moment, end))
        && (downSince == null || !downSince.isBefore(end));
  }
}
