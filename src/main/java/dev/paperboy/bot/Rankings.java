package dev.paperboy.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Fit;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.language.Inquiry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/// Which papers answer a question, remembered for as long as the answer would be the same.
///
/// Only ids and scores are kept, never cards. A ranking is dropped when a paper in it has changed
/// or another would enter it, not whenever the index moves on. Those who ask the same at once wait
/// for one search.
public final class Rankings {
  private final PaperSearch search;
  private final Cache<Asked, Ranking> cache;
  private final Counter searches;

  /// Remembers rankings that hold no more than so many papers in all.
  public Rankings(PaperSearch search, long papersKept, MeterRegistry metrics) {
    this.search = search;
    this.searches = metrics.counter("paperboy.searches");
    this.cache =
        CaffeineCacheMetrics.monitor(
            metrics,
            Caffeine.newBuilder()
                .maximumWeight(papersKept)
                .weigher((Asked asked, Ranking ranking) -> weight(asked, ranking))
                .recordStats()
                .build(),
            "rankings");
  }

  /// The papers that answer a question, found now or remembered.
  public Ranking on(Inquiry inquiry) {
    return remembered(new Asked.Question(inquiry.normalised()));
  }

  /// What is nearest in meaning. It is asked for seldom and not remembered.
  public Ranking nearest(Inquiry inquiry) {
    return search.search(inquiry, SearchMode.DENSE, Asked.DEPTH);
  }

  Fit fit(PaperId paper, Inquiry inquiry) {
    return search.fit(paper, inquiry);
  }

  Ranking like(PaperId paper) {
    return remembered(new Asked.Likeness(paper));
  }

  private Ranking remembered(Asked asked) {
    Ranking ranking = cache.get(asked, this::found);
    if (stands(asked, ranking)) {
      return ranking;
    }
    return cache
        .asMap()
        .compute(asked, (key, kept) -> kept == null || kept.equals(ranking) ? found(key) : kept);
  }

  private Ranking found(Asked asked) {
    searches.increment();
    return switch (asked) {
      case Asked.Question(Inquiry inquiry) ->
          search.search(inquiry, SearchMode.HYBRID, Asked.DEPTH);
      case Asked.Likeness(PaperId paper) -> search.similar(paper, Asked.DEPTH);
    };
  }

  private boolean stands(Asked asked, Ranking ranking) {
    return switch (asked) {
      case Asked.Question(Inquiry inquiry) -> search.stillStands(inquiry, ranking);
      case Asked.Likeness(PaperId paper) -> search.stillStands(paper, ranking);
    };
  }

  /// A paper weighs 1, and so do 16 characters of the question.
  private static int weight(Asked asked, Ranking ranking) {
    int question =
        asked instanceof Asked.Question(Inquiry inquiry) ? inquiry.words().length() / 16 : 0;
    return 1 + question + ranking.hits().size();
  }
}
