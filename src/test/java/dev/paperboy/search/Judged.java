package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good a ranking is.
///
/// @param gain nDCG@10 as trec_eval has it: gain is the grade, discount log2(rank + 1)
/// @param recall how much of what is relevant is among the first [#DEPTH]
record Judged(double gain, double recall) {
  static final int DEPTH = 20;
  private static final int FIRST_PAGE = 10;

  static Judged of(List<PaperId> ranking, Map<PaperId, Integer> relevant) {
    List<Integer> found = ranking.stream().map(id -> relevant.getOrDefault(id, 0)).toList();
    List<Integer> ideal = relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
    long retrieved = found.stream().limit(DEPTH).filter(grade -> grade > 0).count();
    return new Judged(gain(found) / gain(ideal), (double) retrieved / ideal.size());
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(FIRST_PAGE, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }
}
