package dev.paperboy.bot;

import dev.paperboy.chat.Place;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Saves;
import dev.paperboy.trending.Trend;
import dev.paperboy.trending.Trending;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is made of papers at the moment, for those who make cards of them.
public final class Talks {
  private final Trending trending;
  private final Saves saves;
  private final Clock clock;

  public Talks(Trending trending, Saves saves, Clock clock) {
    this.trending = trending;
    this.saves = saves;
    this.clock = clock;
  }

  /// @param window what gains are told of
  Map<PaperId, Talk> about(Collection<PaperId> papers, Window window, Place here) {
    Map<PaperId, Trend> trends = trending.of(papers, clock.instant(), window);
    Map<PaperId, Integer> saved = saves.counted(here, papers);
    Map<PaperId, Talk> talks = new HashMap<>();
    for (PaperId paper : papers) {
      Trend trend = trends.get(paper);
      talks.put(
          paper, new Talk(trend == null ? null : trend.reasons(), saved.getOrDefault(paper, 0)));
    }
    return talks;
  }

  Talk about(PaperId paper, Window window, Place here) {
    return about(List.of(paper), window, here).getOrDefault(paper, Talk.NONE);
  }
}
