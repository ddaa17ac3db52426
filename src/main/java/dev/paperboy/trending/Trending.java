package dev.paperboy.trending;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Counted;
import dev.paperboy.store.Counts;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is being talked about. Lists of the present hour are kept until a count moves.
public final class Trending {
  private static final int LENGTH = 100;

  /// So many of the best are worth thinning: what is behind them is on no list.
  private static final int THINNED = 200;

  private static final int FEW = 10;

  /// Votes and saves of people here count for at least so long.
  private static final Duration LATELY = Duration.ofDays(7);

  private final Counts counts;
  private final Thinning thinning;
  private final Map<Window, Kept> kept = new ConcurrentHashMap<>();

  public Trending(Database database) {
    this.counts = new Counts(database);
    this.thinning = new Thinning(new PaperStore(database));
  }

  /// The trending list of a window that ends at a moment: at most 100 papers, the most talked about
  /// first, thinned.
  public List<Trend> at(Instant at, Window window) {
    return fresh(at, window).list;
  }

  /// All papers that may be talked about at a moment, the most talked about first, not thinned.
  public List<Trend> candidates(Instant at, Window window) {
    return fresh(at, window).candidates;
  }

  /// The papers of some, the most talked about first, thinned.
  public List<Trend> among(Collection<PaperId> papers, Instant at, Window window) {
    Set<PaperId> some = Set.copyOf(papers);
    return thinning.ordered(
        candidates(at, window).stream().filter(trend -> some.contains(trend.paper())).toList());
  }

  /// The day of the latest list that began by a moment, if there was one.
  public Optional<LocalDate> latestList(Instant at) {
    return counts.latestList(at);
  }

  /// The papers that were on a list, rose or were liked here since a moment, scored at another, the
  /// most talked about first, not thinned. Those of the list of the earlier moment's day are among
  /// them: some may have come later that day.
  public List<Trend> since(Instant since, Instant at) {
    LocalDate day = since.atZone(ZoneOffset.UTC).toLocalDate();
    return scored(counts.talkedAbout(at, since, since), at, Window.TODAY).stream()
        .filter(trend -> isNews(trend.reasons(), day))
        .toList();
  }

  private static boolean isNews(Reasons reasons, LocalDate since) {
    LocalDate listed = reasons.listed();
    boolean liked = reasons.local().up() + reasons.local().saves() > 0;
    return liked || reasons.isRising() || (listed != null && !listed.isBefore(since));
  }

  /// How much each of these papers is talked about; those that the store does not know are left
  /// out.
  public Map<PaperId, Trend> of(Collection<PaperId> papers, Instant at, Window window) {
    return scored(counts.of(papers, at, start(at, window), lately(at, window)), at, window).stream()
        .collect(Collectors.toMap(Trend::paper, Function.identity()));
  }

  private Kept fresh(Instant at, Window window) {
    String stamp = at.truncatedTo(ChronoUnit.HOURS) + " " + counts.stamp();
    Kept before = kept.get(window);
    if (before != null && before.stamp.equals(stamp)) {
      return before;
    }
    List<Trend> candidates =
        ofTheWindow(
            scored(counts.talkedAbout(at, start(at, window), lately(at, window)), at, window));
    List<Trend> best = candidates.subList(0, Math.min(THINNED, candidates.size()));
    List<Trend> thinned = thinning.ordered(best);
    Kept now =
        new Kept(at, stamp, candidates, thinned.subList(0, Math.min(LENGTH, thinned.size())));
    if (before == null || !at.isBefore(before.at)) {
      kept.put(window, now);
    }
    return now;
  }

  /// Those that belong into the window; where these are few, the others too.
  private static List<Trend> ofTheWindow(List<Trend> all) {
    List<Trend> inside = all.stream().filter(trend -> trend.reasons().isOfTheWindow()).toList();
    List<Trend> some = inside.size() < FEW ? all : inside;
    return some.stream().filter(trend -> trend.score() > 0).toList();
  }

  private List<Trend> scored(List<Counted> papers, Instant at, Window window) {
    TrendFormula formula = new TrendFormula(window, at, counts.latestList(at));
    return papers.stream()
        .map(paper -> trend(paper, formula, window))
        .sorted(Trend.BEST_FIRST)
        .toList();
  }

  private static Trend trend(Counted paper, TrendFormula formula, Window window) {
    Heat heat = formula.heat(paper);
    Reasons reasons = Reasons.of(paper, window, formula.isFresh(paper), heat);
    return new Trend(paper.paper(), heat.score(), reasons);
  }

  private static Instant start(Instant at, Window window) {
    return at.minus(window.length());
  }

  private static Instant lately(Instant at, Window window) {
    return at.minus(window.length().compareTo(LATELY) > 0 ? window.length() : LATELY);
  }

  /// @param stamp what was true when it was made
  private record Kept(Instant at, String stamp, List<Trend> candidates, List<Trend> list) {
    Kept {
      candidates = List.copyOf(candidates);
      list = List.copyOf(list);
    }
  }
}
