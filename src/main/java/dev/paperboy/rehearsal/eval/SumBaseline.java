package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The plain sum of two baselines: the scores of each one's first thousand, stretched from 0 to 1,
/// count half each.
record SumBaseline(Baseline one, Baseline other) implements Baseline {
  private static final int POOL = 1_000;

  @Override
  public String mode() {
    return "sum";
  }

  @Override
  public List<Scored> scored(String question, int limit) {
    Map<PaperId, Double> sums = new LinkedHashMap<>();
    add(sums, one.scored(question, POOL));
    add(sums, other.scored(question, POOL));
    return sums.entrySet().stream()
        .map(entry -> new Scored(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(limit)
        .toList();
  }

  private static void add(Map<PaperId, Double> sums, List<Scored> found) {
    if (found.isEmpty()) {
      return;
    }
    double least = found.getLast().score();
    double range = found.getFirst().score() - least;
    for (Scored scored : found) {
      double stretched = range == 0 ? 1 : (scored.score() - least) / range;
      sums.merge(scored.id(), stretched / 2, Double::sum);
    }
  }
}
