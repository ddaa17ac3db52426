package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Signals;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a paper was counted by a moment, and how at an earlier one. What nobody counted is null.
///
/// @param listed the day of its first daily list
/// @param now as last counted by the moment
/// @param upvotesBefore as last counted by the earlier moment; 0 for one listed since
/// @param starsBefore as last counted by the earlier moment
/// @param local what people here made of it lately
public record Counted(
    PaperId paper,
    @Nullable LocalDate listed,
    @Nullable LocalDate published,
    Signals now,
    @Nullable Integer upvotesBefore,
    @Nullable Integer starsBefore,
    LocalCounts local) {

  /// The votes that came between the moments, never below zero; null if nobody can tell.
  public @Nullable Integer upvotesGained() {
    return gained(now.upvotes(), upvotesBefore);
  }

  /// The stars that came between the moments, never below zero; null if nobody can tell.
  public @Nullable Integer starsGained() {
    return gained(now.stars(), starsBefore);
  }

  private static @Nullable Integer gained(@Nullable Integer now, @Nullable Integer before) {
    return now == null || before == null ? null : Math.max(0, now - before);
  }
}
