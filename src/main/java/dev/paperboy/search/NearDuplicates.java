package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;

/// Leaves one of several versions of a work in a ranking, the best placed, and none of the work
/// that the ranking is about. It serves any ranking, however it was made.
final class NearDuplicates {
  /// So many more papers are worth ranking to have enough after folding.
  static final int SPARE = 10;

  private final IndexReader reader;

  NearDuplicates(IndexReader reader) {
    this.reader = reader;
  }

  /// @param about the paper that the others are like
  Ranking folded(Ranking ranking, PaperId about, int limit) throws IOException {
    Set<String> seen = new HashSet<>();
    seen.add(work(about));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : ranking.hits()) {
      if (seen.add(work(hit.id()))) {
        kept.add(hit);
      }
    }
    long total = ranking.total() - (ranking.hits().size() - kept.size());
    return new Ranking(
        kept.subList(0, Math.min(limit, kept.size())), total, ranking.change(), ranking.entrance());
  }

  /// The key of a paper's work; its own id if its title tells nothing.
  private String work(PaperId id) throws IOException {
    Term key = PaperDocument.key(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(key, PostingsEnum.NONE);
      SortedDocValues works = leaf.reader().getSortedDocValues(PaperDocument.WORK);
      if (found == null || works == null) {
        continue;
      }
      for (int paper = found.nextDoc();
          paper != PostingsEnum.NO_MORE_DOCS;
          paper = found.nextDoc()) {
        boolean live =
            leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(paper);
        if (live && works.advanceExact(paper)) {
          return works.lookupOrd(works.ordValue()).utf8ToString();
        }
      }
    }
    return id.value();
  }
}
