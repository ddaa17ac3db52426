package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;

/// The papers of a pool by score, then date, then id, as [RankedSearch] orders them.
final class PoolOrder {
  private record Placed(Hit hit, long published) {}

  private static final Comparator<Placed> ORDER =
      Comparator.<Placed>comparingDouble(placed -> -placed.hit().score())
          .thenComparingLong(placed -> -placed.published())
          .thenComparing(placed -> placed.hit().id());

  private PoolOrder() {}

  /// @param similarities to what was asked, as the pool gives them
  static List<Hit> hits(
      IndexSearcher searcher, Pool pool, PoolParts parts, float[] similarities, int limit)
      throws IOException {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      float cosine = Pool.cosine(similarities[i]);
      placed.add(placed(searcher, pool.document(i), parts.of(i), cosine));
    }
    return placed.stream().sorted(ORDER).limit(limit).map(Placed::hit).toList();
  }

  private static Placed placed(IndexSearcher searcher, int document, Parts parts, float cosine)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int inLeaf = document - leaf.docBase;
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), PaperDocument.ID);
    ids.advanceExact(inLeaf);
    SortedNumericDocValues dates =
        DocValues.getSortedNumeric(leaf.reader(), PaperDocument.PUBLISHED);
    long published = dates.advanceExact(inLeaf) ? dates.nextValue() : Long.MIN_VALUE;
    PaperId id = new PaperId(ids.lookupOrd(ids.ordValue()).utf8ToString());
    return new Placed(new Hit(id, parts, cosine), published);
  }
}
