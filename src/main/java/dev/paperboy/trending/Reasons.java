package dev.paperboy.trending;

import dev.paperboy.paper.Signals;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Counted;
import dev.paperboy.store.LocalCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a paper is where it is on a trending list: its counts at the moment, and what it gained in
/// the window. What nobody counted is null.
///
/// @param listed the day of its first daily list
/// @param local what people here made of it lately
/// @param fresh whether it is no older than the window
/// @param heat what its score is made of
public record Reasons(
    Window window,
    @Nullable LocalDate listed,
    Signals counts,
    @Nullable Integer upvotesGained,
    @Nullable Integer starsGained,
    LocalCounts local,
    boolean fresh,
    Heat heat) {
  private static final double NOTICEABLY = 1;
  private static final int NOT_BY_CHANCE = 3;

  static Reasons of(Counted counted, Window window, boolean fresh, Heat heat) {
    return new Reasons(
        window,
        counted.listed(),
        counted.now(),
        counted.upvotesGained(),
        counted.starsGained(),
        counted.local(),
        fresh,
        heat);
  }

  /// The votes gained in the window for each that would be usual by chance: the gain over the
  /// square root of all.
  public double rising() {
    Integer upvotes = counts.upvotes();
    Integer gained = upvotesGained;
    return upvotes == null || gained == null ? 0 : gained / Math.sqrt(upvotes + 1.0);
  }

  /// Whether it gained votes lately that its age does not explain.
  public boolean isRising() {
    Integer gained = upvotesGained;
    return gained != null && gained >= NOT_BY_CHANCE && rising() >= NOTICEABLY;
  }

  /// Whether it belongs into the window: by its age, or because people took it up again.
  boolean isOfTheWindow() {
    return fresh || isRising() || local.up() + local.saves() > 0;
  }

  /// The place on a seed page; behind all places for a paper that is on none.
  int seedRank() {
    Integer rank = counts.seedRank();
    return rank == null ? Integer.MAX_VALUE : rank;
  }
}
