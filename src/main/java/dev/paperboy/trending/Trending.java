package dev.paperboy.trending;

import dev.paperboy.paper.PaperId;
import dev.paperboy.store.PaperStore;
import java.util.List;

/// The trending list: the papers of the seed page in the page's order, behind them those with
/// votes.
public final class Trending {
  private static final int LENGTH = 100;

  private final PaperStore papers;

  public Trending(PaperStore papers) {
    this.papers = papers;
  }

  /// At most 100 papers, the most talked about first.
  public List<PaperId> now() {
    return papers.mostTalkedAbout(LENGTH);
  }
}
