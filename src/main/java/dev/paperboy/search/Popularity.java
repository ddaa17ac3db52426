package dev.paperboy.search;

import dev.paperboy.paper.Signals;

/// How well known a paper is among those that are not asked about, on a scale of its own.
final class Popularity {
  /// About the votes of a paper that leads a day's list.
  private static final int FIRST_ON_THE_PAGE = 100;

  private Popularity() {}

  /// Upvotes; for papers that have only a place on a seed page, what that place is worth.
  static long of(Signals signals) {
    Integer upvotes = signals.upvotes();
    if (upvotes != null) {
      return upvotes;
    }
    Integer rank = signals.seedRank();
    return rank == null ? 0 : Math.max(1, FIRST_ON_THE_PAGE - rank);
  }
}
