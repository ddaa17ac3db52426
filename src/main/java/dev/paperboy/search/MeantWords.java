package dev.paperboy.search;

import dev.paperboy.search.spelling.Fields;
import dev.paperboy.search.spelling.Respelling;
import dev.paperboy.search.spelling.Speller;
import dev.paperboy.search.spelling.TypedWord;
import dev.paperboy.search.spelling.WrittenWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Chooses the words of a question whose spelling is looked at: those that say something, are not
/// in quotation marks and are not known as a name, a part of one or a category.
final class MeantWords {
  /// A longer text was pasted, not typed.
  private static final int MOST_CHARACTERS = 300;

  private static final Fields FIELDS =
      new Fields(
          PaperDocument.EXACT, PaperDocument.TITLE, PaperDocument.AUTHOR, PaperDocument.TEXT);

  private final String question;
  private final IndexSearcher searcher;
  private final Stems stems = new Stems();
  private final List<TypedWord> words = new ArrayList<>();

  private MeantWords(String question, IndexSearcher searcher) {
    this.question = question;
    this.searcher = searcher;
  }

  static Optional<Respelling> respell(String question, IndexSearcher searcher) throws IOException {
    return question.length() > MOST_CHARACTERS
        ? Optional.empty()
        : new MeantWords(question, searcher).respelling();
  }

  private Optional<Respelling> respelling() throws IOException {
    for (Word word : Words.in(question)) {
      if (!isQuoted(word) && !isFieldName(word)) {
        add(word, isKnown(word));
      }
    }
    return Speller.respell(
        question, words, new WrittenWords(searcher, FIELDS, stems::of, StopWords::contains));
  }

  private void add(Word word, boolean isKnown) {
    for (Piece piece : word.pieces()) {
      String folded = piece.folded();
      if (!StopWords.contains(folded) && !StopWords.isPhrasing(folded)) {
        words.add(new TypedWord(piece.start(), piece.end(), folded, word.isCompound(), isKnown));
      }
    }
  }

  private boolean isQuoted(Word word) {
    return question.substring(0, word.start()).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private boolean isFieldName(Word word) {
    return question.startsWith(":", word.end());
  }

  private boolean isKnown(Word word) throws IOException {
    String joined = word.joined();
    return occurs(PaperDocument.NAME_PARTS, joined)
        || occurs(PaperDocument.CATEGORY, joined)
        || (word.isCompound() && occurs(PaperDocument.TEXT, stems.of(joined)));
  }

  private boolean occurs(String field, String term) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, term)) > 0;
  }
}
