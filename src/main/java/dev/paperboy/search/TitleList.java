package dev.paperboy.search;

import dev.paperboy.search.completion.CatalogueBuilder;
import dev.paperboy.search.completion.Texts;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The titles of an index with their papers' ids: the most popular first, then the newest.
final class TitleList {
  private static final int NUMBER_BITS = 24;
  private static final int DAY_BITS = 20;
  private static final long MOST_POPULAR = (1L << 19) - 1;

  private final Texts.Builder titles = new Texts.Builder();
  private final Texts.Builder ids = new Texts.Builder();
  private long[] ranks;
  private int size;

  private TitleList(int papers) {
    ranks = new long[papers];
  }

  static void addTo(CatalogueBuilder catalogue, IndexReader reader) throws IOException {
    TitleList list = new TitleList(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      list.read(leaf.reader());
    }
    list.writeTo(catalogue);
  }

  private void read(LeafReader leaf) throws IOException {
    BinaryDocValues title = DocValues.getBinary(leaf, PaperDocument.TITLE);
    SortedDocValues id = DocValues.getSorted(leaf, PaperDocument.ID);
    NumericDocValues popularity = DocValues.getNumeric(leaf, PaperDocument.POPULARITY);
    SortedNumericDocValues day = DocValues.getSortedNumeric(leaf, PaperDocument.PUBLISHED);
    Bits live = leaf.getLiveDocs();
    for (int paper = 0; paper < leaf.maxDoc(); paper++) {
      if ((live == null || live.get(paper))
          && title.advanceExact(paper)
          && id.advanceExact(paper)) {
        add(titles, title.binaryValue());
        add(ids, id.lookupOrd(id.ordValue()));
        long popular = popularity.advanceExact(paper) ? popularity.longValue() : 0;
        ranks[size] = rank(popular, day.advanceExact(paper) ? day.nextValue() : 0);
        size++;
      }
    }
  }

  /// One number to sort by that still holds the title's own.
  private long rank(long popularity, long day) {
    long days = Math.clamp(day, 0, (1L << DAY_BITS) - 1);
    long first = Math.min(popularity, MOST_POPULAR) << DAY_BITS | days;
    return first << NUMBER_BITS | size;
  }

  private void writeTo(CatalogueBuilder catalogue) {
    Texts allTitles = titles.build();
    Texts allIds = ids.build();
    long[] sorted = Arrays.copyOf(ranks, size);
    Arrays.sort(sorted);
    for (int i = size - 1; i >= 0; i--) {
      int number = (int) (sorted[i] & (1L << NUMBER_BITS) - 1);
      catalogue.add(allTitles.get(number), allIds.get(number));
    }
  }

  private static void add(Texts.Builder texts, BytesRef text) {
    texts.add(text.bytes, text.offset, text.length);
  }
}
