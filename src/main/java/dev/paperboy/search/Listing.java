package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// Papers that fulfil conditions, without a topic to rank them by: newest first, or by votes.
final class Listing {
  private static final SortField DATE = descending(PaperDocument.PUBLISHED);
  private static final SortField VOTES = descending(PaperDocument.VOTES);
  private static final SortField ID = new SortField(PaperDocument.ID, SortField.Type.STRING);

  private Listing() {}

  static Ranking run(IndexSearcher searcher, Optional<Query> query, Order order, int limit)
      throws IOException {
    long change = Freshness.visibleChange(searcher.getIndexReader());
    int papers = searcher.getIndexReader().numDocs();
    if (query.isEmpty() || limit < 1 || papers == 0) {
      return Ranking.empty(change);
    }
    TopFieldDocs found =
        searcher.search(
            query.get(),
            new TopFieldCollectorManager(sort(order), Math.min(limit, papers), Integer.MAX_VALUE));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      hits.add(new Hit(id((FieldDoc) hit), Parts.ofWords(0)));
    }
    return new Ranking(hits, found.totalHits.value(), change, Entrance.byWords(0));
  }

  static Sort sort(Order order) {
    return switch (order) {
      case TOP -> new Sort(VOTES, DATE, ID);
      case NEWEST, RELEVANCE -> new Sort(DATE, ID);
    };
  }

  /// The id is what is sorted by last.
  static PaperId id(FieldDoc found) {
    return new PaperId(((BytesRef) found.fields[found.fields.length - 1]).utf8ToString());
  }

  private static SortField descending(String field) {
    return LongField.newSortField(field, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
  }
}
