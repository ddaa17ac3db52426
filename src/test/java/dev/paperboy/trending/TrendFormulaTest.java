package dev.paperboy.trending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Counted;
import dev.paperboy.store.LocalCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendFormulaTest {
  private static final Instant NOW = Instant.parse("2026-03-13T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
  private static final PaperId ID = new PaperId("2603.00001");
  private static final int CASES = 2_000;

  private final Random random = new Random(41);

  @ParameterizedTest
  @EnumSource(Window.class)
  void moreOfAnyCountNeverLowers(Window window) {
    for (int i = 0; i < CASES; i++) {
      Counted paper = any();
      Signals counts = paper.now();
      LocalCounts local = paper.local();
      int more = 1 + random.nextInt(50);
      double score = score(paper, window);
      assertThat(score(with(paper, plus(counts, more, 0, 0), local), window))
          .isGreaterThanOrEqualTo(score);
      assertThat(score(with(paper, plus(counts, 0, more, 0), local), window))
          .isGreaterThanOrEqualTo(score);
      assertThat(score(with(paper, plus(counts, 0, 0, more), local), window))
          .isGreaterThanOrEqualTo(score);
      LocalCounts liked = new LocalCounts(local.up() + 1, local.down(), local.saves() + 1);
      assertThat(score(with(paper, counts, liked), window)).isGreaterThanOrEqualTo(score);
      LocalCounts disliked = new LocalCounts(local.up(), local.down() + 1, local.saves());
      assertThat(score(with(paper, counts, disliked), window)).isLessThanOrEqualTo(score);
    }
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void whatIsMissingNeverHelps(Window window) {
    for (int i = 0; i < CASES; i++) {
      Counted paper = any();
      Signals now = paper.now();
      double score = score(paper, window);
      Signals noVotes = new Signals(now.seedRank(), null, now.stars(), now.comments());
      Signals noStars = new Signals(now.seedRank(), now.upvotes(), null, now.comments());
      Signals noComments = new Signals(now.seedRank(), now.upvotes(), now.stars(), null);
      Signals noRank = new Signals(null, now.upvotes(), now.stars(), now.comments());
      for (Signals less : new Signals[] {noVotes, noStars, noComments, noRank}) {
        assertThat(score(with(paper, less, paper.local()), window)).isLessThanOrEqualTo(score);
      }
      Counted undated =
          new Counted(
              ID, null, null, now, paper.upvotesBefore(), paper.starsBefore(), paper.local());
      assertThat(score(undated, window)).isLessThanOrEqualTo(score);
    }
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void aPaperThatNobodyCountedIsNeverBeforeOneThatManyVotedFor(Window window) {
    for (int i = 0; i < CASES; i++) {
      Signals uncounted = new Signals(1 + random.nextInt(80), null, null, null);
      Counted silent = counted(daysAgo(random.nextInt(3)), uncounted, null, LocalCounts.NONE);
      Signals many = new Signals(null, 20 + random.nextInt(200), null, null);
      Counted voted = counted(daysAgo(random.nextInt(3)), many, null, LocalCounts.NONE);
      assertThat(score(voted, window)).isGreaterThan(score(silent, window));
    }
  }

  private Counted any() {
    Signals counts =
        new Signals(
            maybe() ? 1 + random.nextInt(80) : null,
            maybe() ? random.nextInt(250) : null,
            maybe() ? random.nextInt(5_000) : null,
            maybe() ? random.nextInt(20) : null);
    Integer votes = counts.upvotes();
    Integer before = votes == null || maybe() ? null : Integer.valueOf(random.nextInt(votes + 1));
    LocalCounts local = new LocalCounts(random.nextInt(4), random.nextInt(4), random.nextInt(3));
    return counted(daysAgo(random.nextInt(60)), counts, before, local);
  }

  private boolean maybe() {
    return random.nextInt(3) > 0;
  }

  private static LocalDate daysAgo(int days) {
    return TODAY.minusDays(days);
  }

  private static Counted counted(
      LocalDate listed, Signals counts, @Nullable Integer before, LocalCounts local) {
    return new Counted(ID, listed, listed, counts, before, null, local);
  }

  private static Counted with(Counted paper, Signals counts, LocalCounts local) {
    return new Counted(
        ID,
        paper.listed(),
        paper.published(),
        counts,
        paper.upvotesBefore(),
        paper.starsBefore(),
        local);
  }

  private static Signals plus(Signals counts, int upvotes, int stars, int comments) {
    return new Signals(
        counts.seedRank(),
        sum(counts.upvotes(), upvotes),
        sum(counts.stars(), stars),
        sum(counts.comments(), comments));
  }

  private static @Nullable Integer sum(@Nullable Integer count, int more) {
    return more == 0 ? count : Integer.valueOf(count == null ? more : count + more);
  }

  private static double score(Counted paper, Window window) {
    return new TrendFormula(window, NOW, Optional.of(TODAY)).heat(paper).score();
  }
}
