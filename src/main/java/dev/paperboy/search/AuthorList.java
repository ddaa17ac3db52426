package dev.paperboy.search;

import dev.paperboy.search.completion.CatalogueBuilder;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The names of an index's authors, those with most papers first.
final class AuthorList {
  private AuthorList() {}

  static void addTo(CatalogueBuilder catalogue, IndexReader reader) throws IOException {
    SortedSetDocValues names = MultiDocValues.getSortedSetValues(reader, PaperDocument.AUTHOR_NAME);
    if (names == null) {
      return;
    }
    int[] papers = papersOfEach(names, MultiBits.getLiveDocs(reader));
    long[] ranks = new long[papers.length];
    for (int name = 0; name < papers.length; name++) {
      ranks[name] = (long) papers[name] << Integer.SIZE | (Integer.MAX_VALUE - name);
    }
    Arrays.sort(ranks);
    for (int i = ranks.length - 1; i >= 0 && ranks[i] >> Integer.SIZE > 0; i--) {
      int name = Integer.MAX_VALUE - (int) ranks[i];
      catalogue.add(names.lookupOrd(name).utf8ToString());
    }
  }

  private static int[] papersOfEach(SortedSetDocValues names, @Nullable Bits live)
      throws IOException {
    int[] papers = new int[Math.toIntExact(names.getValueCount())];
    for (int paper = names.nextDoc();
        paper != SortedSetDocValues.NO_MORE_DOCS;
        paper = names.nextDoc()) {
      if (live == null || live.get(paper)) {
        for (int i = 0; i < names.docValueCount(); i++) {
          papers[(int) names.nextOrd()]++;
        }
      }
    }
    return papers;
  }
}
