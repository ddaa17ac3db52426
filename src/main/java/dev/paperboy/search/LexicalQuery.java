package dev.paperboy.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/// The Lucene query that a question becomes when it is searched by words, for those who measure
/// what a search costs beside it.
public final class LexicalQuery {
  private LexicalQuery() {}

  /// The query, or none if no paper has any of the words.
  public static Optional<Query> of(String question, IndexReader reader) throws IOException {
    return QuestionQuery.of(Question.of(question), reader);
  }
}
