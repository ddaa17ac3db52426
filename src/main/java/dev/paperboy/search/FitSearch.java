package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Looks at one paper with the eyes of a question.
final class FitSearch {
  private FitSearch() {}

  /// @param meaning the question's vector, if there is a model
  static Fit of(PaperId paper, Inquiry inquiry, @Nullable Embedding meaning, IndexSearcher searcher)
      throws IOException {
    Query key = new TermQuery(PaperDocument.key(paper));
    List<Condition> failed = new ArrayList<>();
    for (Condition condition : inquiry.conditions()) {
      Optional<Query> filter = ConditionFilter.of(List.of(condition));
      if (filter.isPresent() && searcher.count(both(key, filter.get())) == 0) {
        failed.add(condition);
      }
    }
    return new Fit(failed, closeness(searcher.search(key, 1).scoreDocs, meaning, searcher));
  }

  private static OptionalDouble closeness(
      ScoreDoc[] paper, @Nullable Embedding meaning, IndexSearcher searcher) throws IOException {
    if (meaning == null || paper.length == 0) {
      return OptionalDouble.empty();
    }
    Pool pool = Pool.of(searcher, List.<ScoreDoc[]>of(paper));
    float cosine = Pool.cosine(pool.similarities(meaning.values())[0]);
    return Float.isNaN(cosine) ? OptionalDouble.empty() : OptionalDouble.of(cosine);
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }
}
