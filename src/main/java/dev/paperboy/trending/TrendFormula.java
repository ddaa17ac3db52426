package dev.paperboy.trending;

import dev.paperboy.paper.Signals;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Counted;
import dev.paperboy.store.LocalCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much papers are talked about, from how they were counted. `docs/digest.md` says where the
/// numbers come from.
///
/// A count that is missing adds nothing, and more of any count never lowers a score.
public final class TrendFormula {
  /// The hours in which half of a paper's votes come.
  private static final double HALF_OF_VOTES = 18;

  /// What a paper's own votes have to outweigh: the usual votes, with the weight of so large a
  /// share.
  private static final double DOUBT = 0.08;

  private static final double USUAL_VOTES = 6;
  private static final double CHOSEN = 0.5;
  private static final double A_STAR_A_DAY = 3;

  /// A repository that was never counted before may be older than its paper.
  private static final double DAYS_BEFORE = 30;

  private static final double DISCUSSION = 1;
  private static final double GAINED = 0.3;
  private static final double LOCAL = 10;
  private static final double LIST = 24;
  private static final double STEEP = 6;
  private static final double FIRST_PLACE = 0.01;
  private static final double PLACES = 20;

  private final Window window;
  private final Ages ages;

  /// @param latestList the day of the latest list that began by then, if there was one
  public TrendFormula(Window window, Instant at, Optional<LocalDate> latestList) {
    this.window = window;
    this.ages = new Ages(at, latestList);
  }

  /// What the paper's score is made of.
  public Heat heat(Counted paper) {
    Signals now = paper.now();
    return new Heat(
        listed(paper) + votesInTheEnd(paper),
        A_STAR_A_DAY * Math.sqrt(starsADay(paper)),
        DISCUSSION * Math.log1p(Math.max(0, count(now.comments()) - 1)),
        kept(paper),
        GAINED * count(paper.upvotesGained()),
        local(paper.local()),
        place(now.seedRank()));
  }

  /// The votes that it is expected to have in the end: those it has, and for the rest of its time
  /// more at the rate at which they came in all or lately, whichever is slower.
  private double votesInTheEnd(Counted paper) {
    Integer votes = paper.now().upvotes();
    if (votes == null) {
      return 0;
    }
    double hours = ages.onTheClock(paper);
    double come = come(hours);
    double inAll = (votes + DOUBT * USUAL_VOTES) / (come + DOUBT);
    Integer gained = paper.upvotesGained();
    double rate = inAll;
    if (gained != null) {
      double comeLately = come - come(hours - window.length().toHours());
      rate = Math.min(inAll, (gained + DOUBT * USUAL_VOTES) / (comeLately + DOUBT));
    }
    return votes + rate * (1 - come);
  }

  /// The share of a paper's votes that come in its first hours.
  private static double come(double hours) {
    return 1 - Math.pow(0.5, Math.max(0, hours) / HALF_OF_VOTES);
  }

  /// To have been chosen for a list is something, counted or not.
  private static double listed(Counted paper) {
    return paper.listed() == null ? 0 : CHOSEN;
  }

  private double starsADay(Counted paper) {
    Integer gained = paper.starsGained();
    if (gained != null) {
      return gained / (double) window.days();
    }
    double days = ages.onTheClock(paper) / 24;
    return count(paper.now().stars()) / (days + DAYS_BEFORE);
  }

  private double kept(Counted paper) {
    return 1 / (1 + Math.pow(ages.inLists(paper) / half(), STEEP));
  }

  /// Whether a paper is no older than the window. Today's list goes over into yesterday's.
  boolean isFresh(Counted paper) {
    return window == Window.TODAY || ages.within(window.days(), paper);
  }

  /// The age in hours of lists that leaves half: a week of lists, and more than the longer windows.
  private double half() {
    return switch (window) {
      case TODAY -> 5 * LIST;
      case WEEK -> 9 * LIST;
      case MONTH -> 28 * LIST;
    };
  }

  private static double local(LocalCounts local) {
    return LOCAL * (local.up() + local.saves() - local.down());
  }

  private static double place(@Nullable Integer seedRank) {
    return seedRank == null ? 0 : FIRST_PLACE / (1 + (seedRank - 1) / PLACES);
  }

  private static int count(@Nullable Integer count) {
    return count == null ? 0 : count;
  }
}
