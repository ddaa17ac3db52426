package dev.paperboy.search.spelling;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The words that papers are written in, and how many papers write each.
public final class WrittenWords {
  private final IndexSearcher searcher;
  private final Fields fields;
  private final UnaryOperator<String> stem;
  private final Predicate<String> fillers;

  /// @param stem cuts a folded word the way the text field was cut
  /// @param fillers the words that the text field lacks because they say nothing
  public WrittenWords(
      IndexSearcher searcher,
      Fields fields,
      UnaryOperator<String> stem,
      Predicate<String> fillers) {
    this.searcher = searcher;
    this.fields = fields;
    this.stem = stem;
    this.fillers = fillers;
  }

  boolean isFiller(String word) {
    return fillers.test(word);
  }

  int papers() {
    return searcher.getIndexReader().numDocs();
  }

  /// How many papers have the word in this very form.
  int papersWith(String word) throws IOException {
    return count(fields.words(), word);
  }

  boolean isInTitles(String word) throws IOException {
    return count(fields.titles(), word) > 0;
  }

  boolean isName(String word) throws IOException {
    return count(fields.names(), word) > 0;
  }

  /// Whether another form of the word is written: 'distilled' where only 'distillation' is.
  boolean hasStem(String word) throws IOException {
    return count(fields.text(), stem.apply(word)) > 0;
  }

  boolean haveSameStem(String word, String other) {
    return stem.apply(word).equals(stem.apply(other));
  }

  /// How many papers have the words next to each other.
  int papersWithPair(String left, String right) throws IOException {
    return searcher.count(new PhraseQuery(fields.text(), stem.apply(left), stem.apply(right)));
  }

  /// How many papers have both words.
  int papersWithBoth(String word, String other) throws IOException {
    return searcher.count(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(fields.text(), stem.apply(word))), Occur.FILTER)
            .add(new TermQuery(new Term(fields.text(), stem.apply(other))), Occur.FILTER)
            .build());
  }

  /// Words within so many edits, a swap of neighbours counting as one, with how many papers have
  /// each.
  Map<String, Integer> near(String word, int edits, int sameBeginning) throws IOException {
    return near(fields.words(), word, edits, sameBeginning);
  }

  /// Parts of names an edit away.
  Map<String, Integer> namesNear(String word) throws IOException {
    return near(fields.names(), word, 1, 1);
  }

  private Map<String, Integer> near(String field, String word, int edits, int sameBeginning)
      throws IOException {
    Map<String, Integer> near = new HashMap<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null) {
      return near;
    }
    FuzzyTermsEnum found =
        new FuzzyTermsEnum(terms, new Term(field, word), edits, sameBeginning, true);
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      near.put(term.utf8ToString(), found.docFreq());
    }
    return near;
  }

  private int count(String field, String term) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, term));
  }
}
