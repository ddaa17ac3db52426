package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Order;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The best papers of a ranking in another order. Who is much less to the point than the best is
/// left out, or the newest paper that shares a word with the question would come first.
final class Reordered {
  /// Of the best paper's score.
  private static final float TO_THE_POINT = 0.6f;

  private Reordered() {}

  static Ranking by(Order order, Ranking ranking, IndexSearcher searcher, int limit)
      throws IOException {
    if (ranking.hits().isEmpty()) {
      return ranking;
    }
    float least = TO_THE_POINT * ranking.hits().getFirst().score();
    Map<PaperId, Hit> good =
        ranking.hits().stream()
            .filter(hit -> hit.score() >= least)
            .collect(Collectors.toMap(Hit::id, Function.identity()));
    List<BytesRef> ids = good.keySet().stream().map(id -> new BytesRef(id.value())).toList();
    Query those = new TermInSetQuery(PaperDocument.ID, ids);
    Ranking sorted = Listing.run(searcher, Optional.of(those), order, limit);
    List<Hit> hits =
        sorted.hits().stream().map(Hit::id).map(good::get).filter(hit -> hit != null).toList();
    return new Ranking(hits, sorted.total(), ranking.change(), ranking.entrance());
  }
}
