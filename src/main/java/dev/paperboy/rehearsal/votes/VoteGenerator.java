package dev.paperboy.rehearsal.votes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/// Makes up when a listed paper got its votes, so that by the end of its list's day it has as many
/// as it really had. `docs/digest.md` states the model and what of it is known.
public final class VoteGenerator {
  /// How differently fast papers get their votes: the deviation of the logarithm of the half-time.
  private static final double TEMPO = 0.6;

  /// Votes come fast at first and ever slower: a stretched exponential.
  private static final double SLOWING = 0.8;

  /// The votes of papers that had none on their day.
  private static final double UNSEEN = 0.3;

  /// How differently papers do after their day from what it promised: the shape of a gamma.
  private static final double SURPRISE = 2;

  /// So many papers are found again days later, by so many hours within so many.
  private static final double FOUND_AGAIN = 0.04;

  private static final double EARLIEST = 48;
  private static final double LATEST = 240;
  private static final double WAVE = 18;
  private static final double ALL = 0.9998;

  private final RandomGenerator random;
  private final double halfTime;
  private final Activity activity = new Activity();

  /// @param halfTime active hours in which the usual paper gets half of its votes
  public VoteGenerator(RandomGenerator random, double halfTime) {
    this.random = random;
    this.halfTime = halfTime;
  }

  History grow(Listed paper) {
    Instant begin = paper.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    double submitted = hours(paper.submitted());
    double start = Math.clamp(submitted, hours(begin) - 3, hours(begin) + 20);
    double from = activity.active(start);
    double day = activity.active(hours(begin) + 24) - from;
    double half = halfTime * Math.exp(TEMPO * random.nextGaussian());
    double share = Math.min(ALL, come(day, half));
    DoubleStream onItsDay = random.doubles(paper.upvotes()).map(part -> when(part * share, half));
    double expected = (paper.upvotes() + UNSEEN) * (1 - share) / share;
    DoubleStream later =
        random
            .doubles(poisson(expected * gamma() / SURPRISE))
            .map(part -> when(share + part * (ALL - share), half));
    double[] votes =
        DoubleStream.concat(DoubleStream.concat(onItsDay, later), wave(paper))
            .map(hour -> activity.clock(from + hour))
            .sorted()
            .toArray();
    return new History(paper, votes);
  }

  private DoubleStream wave(Listed paper) {
    if (random.nextDouble() >= FOUND_AGAIN) {
      return DoubleStream.empty();
    }
    double begin = random.nextDouble(EARLIEST, LATEST);
    int votes = poisson((paper.upvotes() + 3) * random.nextExponential());
    return DoubleStream.generate(() -> begin + WAVE * random.nextExponential()).limit(votes);
  }

  private static double come(double hours, double half) {
    return 1 - Math.exp(-Math.log(2) * Math.pow(Math.max(0, hours) / half, SLOWING));
  }

  private static double when(double share, double half) {
    return half * Math.pow(-Math.log1p(-share) / Math.log(2), 1 / SLOWING);
  }

  /// Of shape 2, the sum of two exponentials.
  private double gamma() {
    return random.nextExponential() + random.nextExponential();
  }

  private int poisson(double mean) {
    int count = 0;
    for (double sum = random.nextExponential(); sum < mean; sum += random.nextExponential()) {
      count++;
    }
    return count;
  }

  static double hours(Instant moment) {
    return moment.getEpochSecond() / 3600.0;
  }
}
