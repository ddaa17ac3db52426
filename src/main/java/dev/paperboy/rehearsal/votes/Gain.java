package dev.paperboy.rehearsal.votes;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// Normalised discounted cumulative gain of an order, from 0 to 1: how much of what is looked for
/// stands at the top, compared with the best order.
final class Gain {
  private Gain() {}

  /// @param worth what each paper turns out to be worth; its gain is that number itself
  /// @param depth how many of the first count
  static double of(
      List<Standing> papers,
      ToDoubleFunction<Standing> score,
      ToIntFunction<Standing> worth,
      int depth) {
    double best = gain(papers, Comparator.comparingInt(worth).reversed(), worth, depth);
    Comparator<Standing> order = Comparator.comparingDouble(score).reversed();
    Comparator<Standing> byId = Comparator.comparing(paper -> paper.history().listed().paper());
    return best == 0 ? 1 : gain(papers, order.thenComparing(byId), worth, depth) / best;
  }

  private static double gain(
      List<Standing> papers, Comparator<Standing> order, ToIntFunction<Standing> worth, int depth) {
    List<Standing> first = papers.stream().sorted(order).limit(depth).toList();
    double gain = 0;
    for (int place = 0; place < first.size(); place++) {
      gain += worth.applyAsInt(first.get(place)) / (Math.log(place + 2) / Math.log(2));
    }
    return gain;
  }
}
