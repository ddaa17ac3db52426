package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.CHANGE;
import static dev.paperboy.search.PaperDocument.ID;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// Tells whether a ranking would be shown again although the index has moved on. It looks at the
/// papers that changed since and at no others.
///
/// Changes elsewhere shift the weights of words a little and could in principle swap two neighbours
/// that did not change; when a tenth of the index is new, that is no longer a little.
final class Freshness {
  private static final int MOST_NEW = 10;

  /// Scores drift with the weights of words: who comes this near to the last hit may pass it.
  private static final float NEAR = 0.97f;

  private final IndexSearcher searcher;
  private final Ranking ranking;
  private final List<PaperId> basis;
  private final Optional<Query> filter;

  /// The freshness of a ranking in one state of the index.
  ///
  /// @param basis papers that the ranking rests on without showing them
  /// @param filter what papers have to match whatever their score
  Freshness(IndexSearcher searcher, Ranking ranking, List<PaperId> basis, Optional<Query> filter) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.basis = basis;
    this.filter = filter;
  }

  /// The number of the last change that a reader shows, 0 for an empty index.
  static long visibleChange(IndexReader reader) throws IOException {
    byte[] last = PointValues.getMaxPackedValue(reader, CHANGE);
    return last == null ? 0 : NumericUtils.sortableBytesToLong(last, 0);
  }

  /// What a ranking answers, as the index understands it now.
  interface Answered {
    Optional<Query> query() throws IOException;
  }

  boolean stillStands(Answered question) throws IOException {
    Optional<Boolean> known = withoutLooking();
    return known.isPresent() ? known.get() : stillStands(question.query());
  }

  /// Whether nothing has changed, or the index has begun anew since the ranking was made.
  private Optional<Boolean> withoutLooking() throws IOException {
    long visible = visibleChange(searcher.getIndexReader());
    return visible > ranking.change() ? Optional.empty() : Optional.of(visible == ranking.change());
  }

  private boolean stillStands(Optional<Query> question) throws IOException {
    if (searcher.count(changedSince()) > searcher.getIndexReader().numDocs() / MOST_NEW + 1) {
      return false;
    }
    return !hasChangedPaper()
        && !(question.isPresent() && newcomerByWords(question.get()))
        && !newcomerByMeaning();
  }

  private boolean hasChangedPaper() throws IOException {
    List<BytesRef> own =
        Stream.concat(basis.stream(), ranking.hits().stream().map(Hit::id))
            .map(id -> new BytesRef(id.value()))
            .toList();
    return searcher.count(among(new TermInSetQuery(ID, own))) > 0;
  }

  private boolean newcomerByWords(Query question) throws IOException {
    Query recent =
        new BooleanQuery.Builder()
            .add(question, Occur.MUST)
            .add(changedSince(), Occur.FILTER)
            .build();
    return best(recent) >= NEAR * ranking.entrance().words();
  }

  private boolean newcomerByMeaning() throws IOException {
    Embedding meaning = ranking.entrance().meaning();
    if (meaning == null) {
      return false;
    }
    Query eligible = filter.map(this::among).orElse(changedSince());
    Query recent = new KnnFloatVectorQuery(PaperDocument.EMBEDDING, meaning.values(), 1, eligible);
    return best(recent) >= ranking.entrance().similarity();
  }

  /// The best score of a query, below all others if nothing matches.
  private float best(Query query) throws IOException {
    TopDocs best = searcher.search(query, 1);
    return best.scoreDocs.length == 0 ? Float.NEGATIVE_INFINITY : best.scoreDocs[0].score;
  }

  private Query among(Query papers) {
    return new BooleanQuery.Builder()
        .add(papers, Occur.FILTER)
        .add(changedSince(), Occur.FILTER)
        .build();
  }

  private Query changedSince() {
    return LongField.newRangeQuery(CHANGE, ranking.change() + 1, Long.MAX_VALUE);
  }
}
