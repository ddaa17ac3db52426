package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// How near given papers are to a meaning.
final class ClosenessSearch {
  private ClosenessSearch() {}

  /// The cosine for each paper whose meaning is known.
  static Map<PaperId, Double> of(
      Collection<PaperId> papers, Embedding meaning, IndexSearcher searcher) throws IOException {
    Map<PaperId, Double> cosines = new HashMap<>();
    for (PaperId paper : papers) {
      Term key = PaperDocument.key(paper);
      TopDocs found = searcher.search(new TermQuery(key), 1);
      if (found.scoreDocs.length > 0) {
        Pool pool = Pool.of(searcher, List.<ScoreDoc[]>of(found.scoreDocs));
        float similarity = pool.similarities(meaning.values())[0];
        if (!Float.isNaN(similarity)) {
          cosines.put(paper, 2.0 * similarity - 1);
        }
      }
    }
    return cosines;
  }
}
