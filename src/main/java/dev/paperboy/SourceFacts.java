package dev.paperboy;

import dev.paperboy.chat.Fact;
import dev.paperboy.store.SourceStanding;
import dev.paperboy.store.Sources;
import dev.paperboy.store.Upserts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the sources on the network are doing, in words and in numbers.
final class SourceFacts {
  private static final Duration SOON = Duration.ofHours(1);

  /// A source is asked within a minute of its moment, and a long reading takes a while.
  private static final Duration OVERDUE = Duration.ofMinutes(30);

  private final Sources standings;
  private final List<String> names;
  private final Clock clock;

  SourceFacts(Sources standings, List<String> names, Clock clock) {
    this.standings = standings;
    this.names = names;
    this.clock = clock;
  }

  /// One fact for each source.
  List<Fact> now() {
    if (names.isEmpty()) {
      return List.of(
          new Fact("Sources", "the seed page and imported files; none on the network is on"));
    }
    Instant now = clock.instant();
    return names.stream()
        .map(name -> new Fact(name, words(standings.standing(name), now)))
        .toList();
  }

  private static String words(SourceStanding standing, Instant now) {
    if (standing.problem() != null) {
      return "failing for "
          + since(standing.problemAt(), now)
          + " ("
          + standing.problem()
          + ")"
          + next(standing, now)
          + (standing.succeededAt() == null ? "" : "; " + answered(standing, now));
    }
    if (standing.succeededAt() == null) {
      return standing.expectedWhy() == null
          ? "not asked yet; that is done while serve runs"
          : standing.expectedWhy();
    }
    return answered(standing, now) + expected(standing, now);
  }

  /// What is waited for, and when it is looked for if that is soon or was to be long ago.
  private static String expected(SourceStanding standing, Instant now) {
    Instant at = standing.expectedAt();
    if (at == null || standing.expectedWhy() == null) {
      return "";
    }
    String why = "; " + standing.expectedWhy();
    Duration left = Duration.between(now, at);
    if (left.plus(OVERDUE).isNegative()) {
      return why
          + ", due for "
          + Age.words(left.negated())
          + ": sources are asked while serve runs";
    }
    return left.isPositive() && left.compareTo(SOON) <= 0
        ? why + ", asked again in " + Age.words(left)
        : why;
  }

  private static String next(SourceStanding standing, Instant now) {
    Instant next = standing.expectedAt();
    return next == null || !next.isAfter(now)
        ? ", being tried again"
        : ", tried again in " + Age.words(Duration.between(now, next));
  }

  private static String answered(SourceStanding standing, Instant now) {
    String answered = "answered " + since(standing.succeededAt(), now) + " ago";
    if (standing.broughtAt() == null) {
      return answered + " without papers yet";
    }
    String what = words(standing.brought());
    return standing.broughtAt().equals(standing.succeededAt())
        ? answered + " with " + what
        : answered + "; last brought " + what + ", " + since(standing.broughtAt(), now) + " ago";
  }

  /// `25 papers, 3 new, 12 changed`, without what is nought.
  private static String words(Upserts brought) {
    long papers = brought.added() + brought.changed() + brought.unchanged();
    if (papers == brought.added()) {
      return counted(papers, "new paper");
    }
    return counted(papers, "paper")
        + (brought.added() == 0 ? ", none new" : ", " + number(brought.added()) + " new")
        + (brought.changed() == 0 ? "" : ", " + number(brought.changed()) + " changed");
  }

  private static String counted(long count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String since(@Nullable Instant moment, Instant now) {
    return moment == null ? "a while" : Age.words(Duration.between(moment, now));
  }

  /// For each source: the seconds since it last answered and until it is asked next, its failures
  /// in a row, and how many papers it last brought. What has not happened is not a number.
  void measure(MeterRegistry metrics) {
    for (String name : names) {
      Gauge.builder("paperboy.source.age", this, facts -> facts.age(name))
          .tag("source", name)
          .baseUnit("seconds")
          .register(metrics);
      Gauge.builder("paperboy.source.next", this, facts -> facts.next(name))
          .tag("source", name)
          .baseUnit("seconds")
          .register(metrics);
      Gauge.builder("paperboy.source.failures", standings, all -> all.standing(name).failures())
          .tag("source", name)
          .register(metrics);
      Gauge.builder("paperboy.source.brought", standings, all -> brought(all.standing(name)))
          .tag("source", name)
          .baseUnit("papers")
          .register(metrics);
    }
  }

  private double age(String name) {
    Instant success = standings.standing(name).succeededAt();
    return success == null ? Double.NaN : Duration.between(success, clock.instant()).toSeconds();
  }

  private double next(String name) {
    Instant next = standings.standing(name).expectedAt();
    return next == null ? Double.NaN : Duration.between(clock.instant(), next).toSeconds();
  }

  private static double brought(SourceStanding standing) {
    Upserts brought = standing.brought();
    return brought.added() + brought.changed() + brought.unchanged();
  }
}
