package dev.paperboy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The papers that a question names rather than describes: by their title, by an author's name or
/// by a category, and by nothing else. However near other papers are in meaning, these come first.
final class Named {
  /// A longer text is no name.
  private static final int LONGEST_NAME = 60;

  private Named() {}

  static Optional<Query> by(String words, IndexSearcher searcher) throws IOException {
    List<Query> ways = new ArrayList<>();
    addIfAny(ways, new TermQuery(PaperDocument.titleKey(words)), searcher);
    if (words.length() <= LONGEST_NAME) {
      String category = PaperDocument.categoryTerm(words.strip());
      addIfAny(ways, new TermQuery(new Term(PaperDocument.CATEGORY, category)), searcher);
      if (AuthorQuery.isPerson(words, searcher)) {
        ways.add(AuthorQuery.of(words));
      }
    }
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ways.forEach(way -> any.add(way, Occur.SHOULD));
    return Optional.of(new ConstantScoreQuery(any.build()));
  }

  private static void addIfAny(List<Query> ways, TermQuery way, IndexSearcher searcher)
      throws IOException {
    if (searcher.getIndexReader().docFreq(way.getTerm()) > 0) {
      ways.add(way);
    }
  }
}
