package dev.paperboy.rehearsal.votes;

import dev.paperboy.paper.Window;
import dev.paperboy.trending.TrendFormula;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A way to order papers: the higher the score, the earlier.
enum Contender {
  OURS("ours"),
  PLAN("ours as first planned"),
  VOTES("votes alone"),
  NEWEST("newest first"),
  ROOT("votes per root age"),
  HACKER_NEWS("Hacker News"),
  REDDIT("Reddit (hot)");

  private final String text;

  Contender(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// How it scores papers on a morning.
  ToDoubleFunction<Standing> on(Instant morning, LocalDate latestList, Window window) {
    return switch (this) {
      case OURS -> {
        TrendFormula formula = new TrendFormula(window, morning, Optional.of(latestList));
        yield paper -> formula.heat(paper.counted(window)).score();
      }
      case PLAN ->
          paper ->
              (30 * Math.log1p(paper.votes()) + 10 * 24 / (paper.age() + 24))
                  / Math.pow(paper.age() + 24, 0.8);
      case VOTES -> Standing::votes;
      case NEWEST -> paper -> paper.history().listed().submitted().getEpochSecond();
      case ROOT -> paper -> paper.votes() / Math.sqrt(paper.age() + 1);
      case HACKER_NEWS -> paper -> (paper.votes() - 1) / Math.pow(paper.age() + 2, 1.8);
      // log10 of the votes plus a point for every 45,000 seconds that it is younger.
      case REDDIT -> paper -> Math.log10(Math.max(1, paper.votes())) - paper.age() * 3600 / 45_000;
    };
  }

  static List<Contender> all() {
    return List.of(values());
  }
}
