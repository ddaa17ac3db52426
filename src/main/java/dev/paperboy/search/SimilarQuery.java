package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABSTRACT;
import static dev.paperboy.search.PaperDocument.TEXT;
import static dev.paperboy.search.PaperDocument.TITLE;

import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// What makes a paper like another: the words that are frequent in it and rare elsewhere.
final class SimilarQuery {
  private static final int WORDS = 30;

  /// Papers that share fewer of those words are about something else.
  private static final int SHARED = 4;

  private SimilarQuery() {}

  /// The query for papers like one, or none if the index does not have it.
  static Optional<Query> of(PaperId id, IndexSearcher searcher, Analyzer analyzer)
      throws IOException {
    TopDocs found = searcher.search(new TermQuery(PaperDocument.key(id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Document paper =
        searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(TITLE, ABSTRACT));
    String title = paper.get(TITLE);
    Collection<Object> text = List.of(title, title, paper.get(ABSTRACT));
    BooleanQuery words = (BooleanQuery) moreLikeThis(searcher, analyzer).like(Map.of(TEXT, text));
    return words.clauses().isEmpty() ? Optional.empty() : Optional.of(others(words, id));
  }

  private static MoreLikeThis moreLikeThis(IndexSearcher searcher, Analyzer analyzer)
      throws IOException {
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(3);
    like.setMaxQueryTerms(WORDS);
    like.setBoost(true);
    return like;
  }

  private static Query others(BooleanQuery words, PaperId id) {
    BooleanQuery.Builder shared = new BooleanQuery.Builder();
    for (BooleanClause clause : words.clauses()) {
      shared.add(clause);
    }
    shared.setMinimumNumberShouldMatch(Math.min(SHARED, words.clauses().size()));
    return new BooleanQuery.Builder()
        .add(shared.build(), Occur.MUST)
        .add(new TermQuery(PaperDocument.key(id)), Occur.MUST_NOT)
        .build();
  }
}
