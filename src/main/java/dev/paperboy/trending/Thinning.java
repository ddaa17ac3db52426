package dev.paperboy.trending;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Picks from a list papers that are talked about and unlike each other, by maximal marginal
/// relevance (Carbonell and Goldstein, SIGIR 1998): each next one is the best of 0.7 its score less
/// 0.3 its likeness to the nearest one picked. Of one work or one lab at most two are picked.
public final class Thinning {
  private static final double SCORE = 0.7;
  private static final double LIKENESS = 0.3;
  private static final int OF_A_CLUSTER = 2;

  private final PaperStore papers;

  public Thinning(PaperStore papers) {
    this.papers = papers;
  }

  /// At most so many of the papers. Those that are not known are left out.
  public static List<Trend> thinned(List<Trend> trends, Map<PaperId, Paper> known, int most) {
    List<Trend> picked = new ArrayList<>();
    pick(open(trends, known), picked, most);
    return picked;
  }

  /// All papers, those that thinning leaves out behind the others.
  public List<Trend> ordered(List<Trend> trends) {
    List<Trend> picked = new ArrayList<>();
    List<Open> open = open(trends, papers.findAll(trends.stream().map(Trend::paper).toList()));
    pick(open, picked, trends.size());
    open.stream().map(Open::trend).sorted(Trend.BEST_FIRST).forEach(picked::add);
    return picked;
  }

  private static List<Open> open(List<Trend> trends, Map<PaperId, Paper> known) {
    double best = trends.stream().mapToDouble(Trend::score).max().orElse(0);
    List<Open> open = new ArrayList<>();
    for (Trend trend : trends) {
      Paper paper = known.get(trend.paper());
      if (paper != null) {
        open.add(new Open(trend, Kin.of(paper), best > 0 ? trend.score() / best : 0));
      }
    }
    return open;
  }

  private static void pick(List<Open> open, List<Trend> picked, int most) {
    while (picked.size() < most) {
      Open next = null;
      for (Open candidate : open) {
        if (candidate.close < OF_A_CLUSTER && (next == null || candidate.isBefore(next))) {
          next = candidate;
        }
      }
      if (next == null) {
        return;
      }
      open.remove(next);
      picked.add(next.trend);
      for (Open rest : open) {
        rest.compare(next);
      }
    }
  }

  /// A paper that may still be picked, and how it stands to those that were.
  private static final class Open {
    private final Trend trend;
    private final Kin kin;
    private final double relevance;
    private double nearest;
    private int close;

    Open(Trend trend, Kin kin, double relevance) {
      this.trend = trend;
      this.kin = kin;
      this.relevance = relevance;
    }

    Trend trend() {
      return trend;
    }

    boolean isBefore(Open other) {
      int worth = Double.compare(worth(), other.worth());
      return worth > 0 || (worth == 0 && Trend.BEST_FIRST.compare(trend, other.trend) < 0);
    }

    private double worth() {
      return SCORE * relevance - LIKENESS * nearest;
    }

    void compare(Open picked) {
      Kin.Kinship kinship = kin.to(picked.kin);
      nearest = Math.max(nearest, kinship.likeness());
      close += kinship.close() ? 1 : 0;
    }
  }
}
