package dev.paperboy.search.spelling;

import java.util.Comparator;

/// A word that may have been meant.
///
/// @param papers how many papers have it
/// @param cost how unlikely the slip is, see [SlipCost]
record Candidate(String word, int papers, float cost) {
  /// The likeliest last.
  static final Comparator<Candidate> BY_LIKELIHOOD =
      Comparator.comparingDouble(Candidate::likelihood).thenComparing(Candidate::word);

  /// On a logarithmic scale: how often the word is written, less the slip.
  double likelihood() {
    return Math.log(papers) - 2 * cost;
  }
}
