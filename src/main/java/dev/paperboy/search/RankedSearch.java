package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// A search by score, then date, then id: the same every time, on every copy of the index.
final class RankedSearch {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          LongField.newSortField(
              PaperDocument.PUBLISHED, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE),
          new SortField(PaperDocument.ID, SortField.Type.STRING));

  private RankedSearch() {}

  static Ranking run(IndexSearcher searcher, Optional<Query> query, int limit) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    long change = Freshness.visibleChange(reader);
    if (query.isEmpty() || limit < 1 || reader.numDocs() == 0) {
      return Ranking.empty(change);
    }
    int most = Math.min(limit, reader.numDocs());
    TopFieldDocs found =
        searcher.search(query.get(), new TopFieldCollectorManager(ORDER, most, Integer.MAX_VALUE));
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.scoreDocs.length; i++) {
      hits.add(hit((FieldDoc) found.scoreDocs[i]));
    }
    float last = hits.size() < limit ? 0 : hits.getLast().score();
    return new Ranking(hits, found.totalHits.value(), change, Entrance.byWords(last));
  }

  /// The values that a hit was sorted by are its score, date and id.
  private static Hit hit(FieldDoc found) {
    Object[] values = found.fields;
    return new Hit(
        new PaperId(((BytesRef) values[2]).utf8ToString()), Parts.ofWords((Float) values[0]));
  }
}
