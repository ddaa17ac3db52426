package dev.paperboy.search;

import java.util.List;

/// The best papers for a question, as the index stood at a change.
///
/// @param total how many papers match in all
/// @param change the number of the last paper change that the index showed
/// @param entrance what it takes to enter the ranking
public record Ranking(List<Hit> hits, long total, long change, Entrance entrance) {
  public Ranking {
    hits = List.copyOf(hits);
  }

  static Ranking empty(long change) {
    return new Ranking(List.of(), 0, change, Entrance.byWords(0));
  }
}
