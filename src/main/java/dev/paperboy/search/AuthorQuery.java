package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.AUTHOR;
import static dev.paperboy.search.PaperDocument.AUTHOR_SHORT;
import static dev.paperboy.search.PaperDocument.TEXT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The papers of a person: 'Tim Salimans', 'T. Salimans' or 'Salimans'. Between the parts of a name
/// an author may have others, such as initials.
final class AuthorQuery {
  private static final int SLOP = 2;

  /// A name alone is a person's if no more papers have it in their text than by so many times as
  /// authors: 'Adam' is an optimizer.
  private static final int OFTEN_IN_TEXT = 2;

  private AuthorQuery() {}

  static Query of(String name) {
    List<String> pieces = TextQueries.pieces(name);
    if (pieces.size() > 1 && pieces.getFirst().length() == 1) {
      return new TermQuery(new Term(AUTHOR_SHORT, pieces.getFirst() + " " + pieces.getLast()));
    }
    return TextQueries.phrase(AUTHOR, pieces, UnaryOperator.identity(), SLOP);
  }

  /// How an author's name is written in short: `t salimans`.
  static Optional<String> shortened(String name) {
    List<String> pieces = TextQueries.pieces(name);
    if (pieces.size() < 2 || pieces.getFirst().isEmpty()) {
      return Optional.empty();
    }
    int initial = pieces.getFirst().offsetByCodePoints(0, 1);
    return Optional.of(pieces.getFirst().substring(0, initial) + " " + pieces.getLast());
  }

  /// Whether a sentence that names somebody so means a person.
  static boolean isPerson(String name, IndexSearcher searcher) throws IOException {
    List<String> pieces = TextQueries.pieces(name);
    if (pieces.isEmpty()) {
      return false;
    }
    if (pieces.size() > 1) {
      return searcher.count(of(name)) > 0;
    }
    IndexReader reader = searcher.getIndexReader();
    int as = reader.docFreq(new Term(AUTHOR, pieces.getFirst()));
    int in = reader.docFreq(new Term(TEXT, new Stems().of(pieces.getFirst())));
    return as > 0 && in <= OFTEN_IN_TEXT * as;
  }
}
