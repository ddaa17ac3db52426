package dev.paperboy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How a text becomes terms. Every piece of a compound takes a position, indexed or not, so that
/// phrases read over `one-step diffusion` and `one step diffusion` alike; the compound as a whole
/// stands where it begins.
final class Tokens {
  private final List<Token> tokens = new ArrayList<>();
  private int advance = 1;

  private Tokens() {}

  /// Stems without stop words: what papers are searched by.
  static Function<String, List<Token>> stemmed() {
    Stems stems = new Stems();
    return text -> stemmed(Words.in(text), stems);
  }

  static List<Token> stemmed(List<Word> words, Stems stems) {
    Tokens terms = new Tokens();
    for (Word word : words) {
      terms.addStemmed(word, stems);
    }
    return terms.tokens;
  }

  /// Words as they are written: for names of people and for titles while they are typed.
  static Function<String, List<Token>> asWritten() {
    return text -> asWritten(Words.in(text));
  }

  static List<Token> asWritten(List<Word> words) {
    Tokens terms = new Tokens();
    for (Word word : words) {
      terms.add(word, word.joined());
      if (word.isCompound()) {
        terms.advance = 0;
        for (Piece piece : word.pieces()) {
          terms.add(piece.start(), piece.end(), piece.folded());
        }
      }
    }
    return terms.tokens;
  }

  /// What names are made of, see [NameParts].
  static Function<String, List<Token>> nameParts() {
    return text -> nameParts(text, Words.in(text));
  }

  static List<Token> nameParts(String text, List<Word> words) {
    Tokens terms = new Tokens();
    for (Word word : words) {
      for (Piece piece : word.pieces()) {
        NameParts.runs(text.substring(piece.start(), piece.end()))
            .forEach(run -> terms.add(piece.start(), piece.end(), run));
      }
    }
    return terms.tokens;
  }

  private void addStemmed(Word word, Stems stems) {
    if (!word.isCompound()) {
      if (StopWords.contains(word.joined())) {
        advance++;
        return;
      }
      add(word, stems.of(word.joined()));
      return;
    }
    add(word, stems.of(word.joined()));
    advance = 0;
    for (Piece piece : word.pieces()) {
      if (Word.isTelling(piece)) {
        add(piece.start(), piece.end(), stems.of(piece.folded()));
      } else {
        advance++;
      }
    }
  }

  private void add(Word word, String term) {
    add(word.start(), word.end(), term);
  }

  private void add(int start, int end, String term) {
    tokens.add(new Token(term, start, end, advance));
    advance = 1;
  }
}
