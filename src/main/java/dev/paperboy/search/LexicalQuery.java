package dev.paperboy.search;

import dev.paperboy.search.language.Inquiry;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// The Lucene query that a question becomes when it is searched by words, for those who measure
/// what a search costs beside it.
public final class LexicalQuery {
  private LexicalQuery() {}

  /// The query, or none if no paper has any of the words.
  public static Optional<Query> of(Inquiry inquiry, IndexSearcher searcher) throws IOException {
    return new InquirySearch(searcher, inquiry, null, SearchMode.LEXICAL).query();
  }
}
