package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

/// A paper that was found, with what its score is made of. Scores compare within one ranking only.
public record Hit(PaperId id, Parts parts) {
  public float score() {
    return parts.total();
  }
}
