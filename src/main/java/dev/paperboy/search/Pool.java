package dev.paperboy.search;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The papers that may answer a question, whichever search brought them up. Each can be scored by
/// any query and any vector, at a cost that does not depend on the size of the index.
final class Pool {
  /// The score of a paper without a vector.
  static final float UNKNOWN = Float.NaN;

  private final IndexSearcher searcher;
  private final int[] documents;

  private Pool(IndexSearcher searcher, int[] documents) {
    this.searcher = searcher;
    this.documents = documents;
  }

  static Pool of(IndexSearcher searcher, List<ScoreDoc[]> found) {
    TreeSet<Integer> documents = new TreeSet<>();
    for (ScoreDoc[] hits : found) {
      for (ScoreDoc hit : hits) {
        documents.add(hit.doc);
      }
    }
    return new Pool(searcher, documents.stream().mapToInt(Integer::intValue).toArray());
  }

  /// Lucene's similarity is the cosine brought to 0 to 1; what is unknown stays so.
  static float cosine(float similarity) {
    return 2 * similarity - 1;
  }

  int size() {
    return documents.length;
  }

  int document(int i) {
    return documents[i];
  }

  /// The query's score of each paper, 0 where it does not match.
  float[] scores(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    float[] scores = new float[documents.length];
    int i = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = endOf(leaf, i);
      Scorer scorer = i == end ? null : weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator matches = scorer.iterator();
        for (int k = i; k < end; k++) {
          int wanted = documents[k] - leaf.docBase;
          int at = matches.docID() < wanted ? matches.advance(wanted) : matches.docID();
          scores[k] = at == wanted ? scorer.score() : 0;
        }
      }
      i = end;
    }
    return scores;
  }

  /// The similarity of each paper's vector, from 0 to 1, in full precision.
  float[] similarities(float[] vector) throws IOException {
    float[] similarities = new float[documents.length];
    int i = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = endOf(leaf, i);
      if (i < end) {
        similarities(vector, leaf, i, end, similarities);
      }
      i = end;
    }
    return similarities;
  }

  private void similarities(
      float[] vector, LeafReaderContext leaf, int from, int end, float[] similarities)
      throws IOException {
    FloatVectorValues values = leaf.reader().getFloatVectorValues(PaperDocument.EMBEDDING);
    VectorScorer scorer = values == null ? null : values.rescorer(vector);
    DocIdSetIterator known = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    for (int k = from; k < end; k++) {
      int wanted = documents[k] - leaf.docBase;
      int at = known.docID() < wanted ? known.advance(wanted) : known.docID();
      similarities[k] = scorer != null && at == wanted ? scorer.score() : UNKNOWN;
    }
  }

  /// The paper's vector, or null if it has none yet.
  float @Nullable [] vector(int i) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int wanted = documents[i] - leaf.docBase;
      if (wanted >= 0 && wanted < leaf.reader().maxDoc()) {
        FloatVectorValues values = leaf.reader().getFloatVectorValues(PaperDocument.EMBEDDING);
        if (values == null) {
          return null;
        }
        KnnVectorValues.DocIndexIterator known = values.iterator();
        return known.advance(wanted) == wanted ? values.vectorValue(known.index()).clone() : null;
      }
    }
    return null;
  }

  private int endOf(LeafReaderContext leaf, int from) {
    int end = from;
    while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
      end++;
    }
    return end;
  }
}
