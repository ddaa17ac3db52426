package dev.paperboy.rehearsal.votes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Orders the papers of every morning in all ways, and sees which order the votes of later days
/// bear out.
public final class TrendingBench {
  /// When digests go out, in UTC: the day's list is a few hours old.
  private static final int HOUR = 8;

  private static final int FIRST_WEEK = 7;
  private static final int FEWEST = 12;

  private final NavigableMap<LocalDate, List<History>> lists = new TreeMap<>();

  private final VoteSpread spread;

  /// @param listed at least one
  public TrendingBench(List<Listed> listed, VoteGenerator generator) {
    spread = VoteSpread.of(listed);
    for (Listed paper : listed) {
      lists.computeIfAbsent(paper.day(), day -> new ArrayList<>()).add(generator.grow(paper));
    }
  }

  public TrendingReport run() {
    List<TrendingReport.Table> tables = new ArrayList<>();
    for (Task task : Task.values()) {
      tables.add(table(task));
    }
    long papers = lists.values().stream().mapToLong(List::size).sum();
    return new TrendingReport(spread, papers, lists.size(), tables);
  }

  private TrendingReport.Table table(Task task) {
    Map<Contender, Map<LocalDate, Double>> five = new EnumMap<>(Contender.class);
    Map<Contender, Map<LocalDate, Double>> ten = new EnumMap<>(Contender.class);
    LocalDate last = lists.lastKey();
    int mornings = 0;
    for (LocalDate day = lists.firstKey().plusDays(FIRST_WEEK);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      Instant now = day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
      List<Standing> papers = standing(task, day, now);
      if (papers.size() < FEWEST) {
        continue;
      }
      mornings++;
      LocalDate latest = lists.floorKey(day);
      for (Contender contender : Contender.values()) {
        var score = contender.on(now, latest, task.window());
        put(five, contender, day, Gain.of(papers, score, task.worth(), 5));
        put(ten, contender, day, Gain.of(papers, score, task.worth(), 10));
      }
    }
    return new TrendingReport.Table(task, mornings, rows(five, ten));
  }

  private List<Standing> standing(Task task, LocalDate day, Instant now) {
    return task.candidates(lists, day)
        .filter(history -> !history.listed().submitted().isAfter(now))
        .map(history -> Standing.of(history, now))
        .toList();
  }

  private static void put(
      Map<Contender, Map<LocalDate, Double>> all, Contender contender, LocalDate day, double gain) {
    all.computeIfAbsent(contender, key -> new TreeMap<>()).put(day, gain);
  }

  private static List<TrendingReport.Row> rows(
      Map<Contender, Map<LocalDate, Double>> five, Map<Contender, Map<LocalDate, Double>> ten) {
    Map<LocalDate, Double> ours = ten.getOrDefault(Contender.OURS, Collections.emptyMap());
    return ten.keySet().stream()
        .map(
            contender -> {
              Map<LocalDate, Double> its = ten.getOrDefault(contender, Map.of());
              Map<LocalDate, Double> ahead = new TreeMap<>(ours);
              ahead.replaceAll((day, gain) -> gain - its.getOrDefault(day, 0.0));
              return new TrendingReport.Row(
                  contender,
                  Estimate.of(five.getOrDefault(contender, Map.of())),
                  Estimate.of(its),
                  Estimate.of(ahead));
            })
        .toList();
  }
}
