package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

/// A paper that was found, with what its score is made of. Scores compare within one ranking only.
///
/// @param closeness the cosine of its meaning and the question's, NaN where one is unknown
public record Hit(PaperId id, Parts parts, float closeness) {
  /// A paper found by its words alone.
  Hit(PaperId id, Parts parts) {
    this(id, parts, Float.NaN);
  }

  public float score() {
    return parts.total();
  }
}
