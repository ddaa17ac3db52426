package dev.paperboy.trending;

import dev.paperboy.paper.PaperId;
import java.util.Comparator;

/// A paper on a trending list: how much it is talked about, and what shows that.
///
/// @param score 0 or more; scores of one list compare, those of two windows do not
public record Trend(PaperId paper, double score, Reasons reasons) {
  /// The most talked about first; of equals the one that a seed page names first, then by id.
  static final Comparator<Trend> BEST_FIRST =
      Comparator.comparingDouble(Trend::score)
          .reversed()
          .thenComparingInt(trend -> trend.reasons().seedRank())
          .thenComparing(Trend::paper);
}
