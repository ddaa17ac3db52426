package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The papers like one: by the words that tell it from others and, where it has a vector, by
/// meaning.
final class LikeSearch {
  private static final int POOL = 200;

  /// An abstract is long enough for its vector to be worth more than its words.
  private static final float WORDS = 0.4f;

  private LikeSearch() {}

  static Ranking run(IndexSearcher searcher, PaperId id, Analyzer analyzer, int limit)
      throws IOException {
    Optional<Query> shared = SimilarQuery.of(id, searcher, analyzer);
    float[] vector = vector(searcher, id);
    if (vector == null) {
      return RankedSearch.run(searcher, shared, limit);
    }
    Query words = shared.orElse(new MatchNoDocsQuery("a paper that shares no words"));
    Query others =
        new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
            .add(new TermQuery(PaperDocument.key(id)), Occur.MUST_NOT)
            .build();
    Query near = new KnnFloatVectorQuery(PaperDocument.EMBEDDING, vector, POOL, others);
    List<ScoreDoc[]> found = new ArrayList<>();
    for (Query query : List.of(words, near)) {
      found.add(searcher.search(query, POOL).scoreDocs);
    }
    Pool pool = Pool.of(searcher, found);
    float[] similarities = pool.similarities(vector);
    float[] inMeaning = Scale.normalised(similarities);
    PoolParts scores = PoolParts.of(WORDS, pool.scores(words), new float[pool.size()], inMeaning);
    List<Hit> hits = PoolOrder.hits(searcher, pool, scores, similarities, limit);
    long change = Freshness.visibleChange(searcher.getIndexReader());
    Entrance entrance =
        Entrance.behind(found.getFirst(), found.getLast(), new Embedding(vector), limit);
    return new Ranking(hits, hits.size(), change, entrance);
  }

  private static float @Nullable [] vector(IndexSearcher searcher, PaperId id) throws IOException {
    ScoreDoc[] paper = searcher.search(new TermQuery(PaperDocument.key(id)), 1).scoreDocs;
    return paper.length == 0 ? null : Pool.of(searcher, List.<ScoreDoc[]>of(paper)).vector(0);
  }
}
