package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// A search by words and by meaning at once.
///
/// Both searches name their best papers; each paper that either names is scored by both, the scores
/// are brought to one scale and added. The best of them then teach the question (see [Feedback]),
/// and the same papers are scored again. `docs/search.md` has the figures behind each step.
final class HybridSearch {
  /// So many papers of each search. Deeper pools found nothing more.
  private static final int POOL = 200;

  private static final float WORDS = 0.45f;

  /// The weight of the best word learnt from the papers, where both searches agree.
  private static final float LEARNT = 0.4f;

  /// Words are learnt only as far as words and meaning name the same papers: where they do not, one
  /// of them is wrong, and what the papers share leads astray.
  private static final float DISAGREE = 0.5f;

  private static final float AGREE = 0.7f;
  private static final int AGREEING = 10;

  private final IndexSearcher searcher;
  private final Query words;
  private final Optional<Query> named;
  private final Embedding meaning;
  private final ScoreDoc[] byWords;
  private final ScoreDoc[] byMeaning;
  private final Pool pool;
  private final float[] similarities;

  private HybridSearch(
      IndexSearcher searcher,
      Query words,
      Optional<Query> named,
      Embedding meaning,
      Optional<Query> filter)
      throws IOException {
    this.searcher = searcher;
    this.words = words;
    this.named = named;
    this.meaning = meaning;
    byWords = searcher.search(words, POOL).scoreDocs;
    byMeaning = searcher.search(nearest(meaning, filter, POOL), POOL).scoreDocs;
    ScoreDoc[] byName =
        named.isEmpty() ? new ScoreDoc[0] : searcher.search(named.get(), POOL).scoreDocs;
    pool = Pool.of(searcher, List.of(byWords, byMeaning, byName));
    similarities = pool.similarities(meaning.values());
  }

  /// @param filter what papers have to match however near they are
  static Query nearest(Embedding meaning, Optional<Query> filter, int count) {
    return new KnnFloatVectorQuery(
        PaperDocument.EMBEDDING, meaning.values(), count, filter.orElse(null));
  }

  /// The papers in their order; none if no word of the question is in any paper.
  ///
  /// @param words with the filter in it
  /// @param named what comes first in any case, with the filter in it
  static Ranking run(
      IndexSearcher searcher,
      Optional<Query> words,
      Optional<Query> named,
      Embedding meaning,
      Optional<Query> filter,
      int limit)
      throws IOException {
    long change = Freshness.visibleChange(searcher.getIndexReader());
    if (words.isEmpty() || searcher.getIndexReader().numDocs() == 0) {
      return Ranking.empty(change);
    }
    return new HybridSearch(searcher, words.get(), named, meaning, filter).ranking(limit, change);
  }

  private Ranking ranking(int limit, long change) throws IOException {
    List<Hit> hits = PoolOrder.hits(searcher, pool, parts(), similarities, limit);
    return new Ranking(
        hits, hits.size(), change, Entrance.behind(byWords, byMeaning, meaning, limit));
  }

  private PoolParts parts() throws IOException {
    float[] asked = pool.scores(words);
    float[] inWords = Scale.normalised(asked);
    float[] inMeaning = Scale.normalised(similarities);
    float[] first = Scale.sum(WORDS, inWords, 1 - WORDS, inMeaning);

    Feedback feedback = Feedback.of(searcher, pool, first);
    float[] drawn = Scale.normalised(pool.similarities(feedback.drawn(meaning.values())));
    float learning = LEARNT * trust(agreement(inWords, inMeaning));
    float[] learnt = learning > 0 ? pool.scores(feedback.words(learning)) : new float[pool.size()];
    PoolParts described = PoolParts.of(WORDS, asked, learnt, drawn);
    return named.isEmpty() ? described : described.with(pool.scores(named.get()));
  }

  private static float trust(float agreement) {
    return Math.clamp((agreement - DISAGREE) / (AGREE - DISAGREE), 0f, 1f);
  }

  /// How much each search thinks of the other's best papers, from 0 to 1.
  private static float agreement(float[] inWords, float[] inMeaning) {
    return (mean(inWords, Scale.best(inMeaning, AGREEING))
            + mean(inMeaning, Scale.best(inWords, AGREEING)))
        / 2;
  }

  private static float mean(float[] values, int[] places) {
    float sum = 0;
    for (int place : places) {
      sum += Float.isNaN(values[place]) ? 0 : values[place];
    }
    return places.length == 0 ? 0 : sum / places.length;
  }
}
