package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How good a ranking is, by the measures of trec_eval: `ndcg_cut_10`, `recall_100`, and
/// `recip_rank` within the first ten. Each is from 0 to 1.
///
/// A question to which no paper is an answer counts 0 in all of them.
public record Measures(double ndcg, double recall, double reciprocalRank) {
  /// How deep a ranking is looked at.
  static final int DEPTH = 100;

  private static final int FIRST_PAGE = 10;

  /// How good one ranking is.
  ///
  /// @param ranking the papers found, best first, each once
  /// @param grades what the papers were given; above 0 is relevant
  public static Measures of(List<PaperId> ranking, Map<PaperId, Integer> grades) {
    List<Integer> found =
        ranking.stream().limit(DEPTH).map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double most = gain(ideal);
    long relevant = ideal.stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      return new Measures(0, 0, 0);
    }
    double retrieved = found.stream().filter(grade -> grade > 0).count();
    return new Measures(gain(found) / most, retrieved / relevant, reciprocal(found));
  }

  /// Each measure averaged over questions.
  public static Measures mean(List<Measures> all) {
    return new Measures(
        mean(all, Measures::ndcg),
        mean(all, Measures::recall),
        mean(all, Measures::reciprocalRank));
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(FIRST_PAGE, grades.size()); i++) {
      gain += Math.max(0, grades.get(i)) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  private static double reciprocal(List<Integer> grades) {
    for (int i = 0; i < Math.min(FIRST_PAGE, grades.size()); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double mean(List<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }
}
