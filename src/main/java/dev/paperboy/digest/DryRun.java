package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a subscription would have posted in the last seven days, at any threshold.
///
/// @param found everything that was news then, the best first
/// @param turns on how many days it would have posted
public record DryRun(List<Scored> found, int turns) {
  private static final int DAYS = 7;
  private static final int SHOWN = 3;
  private static final int LOWEST = 20;

  public DryRun {
    found = List.copyOf(found);
  }

  /// Looks at each day as it was: what is trending had other votes then.
  static DryRun of(String topic, PostingDays days, News news, Instant now) {
    LocalDate today = days.today(now);
    Map<Paper, Scored> best = new HashMap<>();
    int turns = 0;
    LocalDate since = days.latest(today.minusDays(DAYS + 1L));
    for (int back = DAYS - 1; back >= 0; back--) {
      LocalDate day = today.minusDays(back);
      if (days.isPostingDay(day)) {
        turns++;
      }
      if (topic.isEmpty()) {
        Instant then = now.minus(Duration.ofDays(back));
        news.since(topic, day.minusDays(1), then).forEach(one -> keep(best, one));
      }
    }
    if (!topic.isEmpty()) {
      LocalDate from = since.isBefore(today.minusDays(DAYS)) ? today.minusDays(DAYS) : since;
      news.since(topic, from, now).forEach(one -> keep(best, one));
    }
    List<Scored> found = new ArrayList<>(best.values());
    found.sort(
        Comparator.comparingInt(Scored::score).reversed().thenComparing(one -> one.paper().id()));
    return new DryRun(found, Math.max(1, turns));
  }

  private static void keep(Map<Paper, Scored> best, Scored one) {
    best.merge(one.paper(), one, (a, b) -> a.score() >= b.score() ? a : b);
  }

  public int papers(int least) {
    return (int) found.stream().filter(one -> one.score() >= least).count();
  }

  /// Rounded, at least 1 if there is anything.
  public int aTurn(int least) {
    int papers = papers(least);
    return papers == 0 ? 0 : Math.max(1, Math.round(papers / (float) turns));
  }

  public List<Paper> best(int least) {
    return found.stream()
        .filter(one -> one.score() >= least)
        .limit(SHOWN)
        .map(Scored::paper)
        .toList();
  }

  /// The threshold at which about so many papers come on a day, but none below a floor.
  int calibrated(int floor, int aTurn) {
    int wanted = aTurn * turns;
    long fitting = found.stream().filter(one -> one.score() >= floor).count();
    return fitting <= wanted ? floor : Math.max(floor, found.get(wanted - 1).score());
  }

  /// The threshold for about half as many papers; empty where there are no fewer.
  public Optional<Integer> fewer(int least) {
    int papers = papers(least);
    if (papers < 2) {
      return Optional.empty();
    }
    int score = found.get(papers / 2 - 1).score();
    return Optional.of(score > least ? score : least + 5);
  }

  /// The threshold for about twice as many; empty where there are no more worth the while.
  public Optional<Integer> more(int least) {
    int papers = papers(least);
    if (papers == found.size()) {
      return Optional.empty();
    }
    int score = found.get(Math.min(found.size(), Math.max(papers + 1, 2 * papers)) - 1).score();
    return score < Math.min(LOWEST, least) ? Optional.empty() : Optional.of(score);
  }
}
