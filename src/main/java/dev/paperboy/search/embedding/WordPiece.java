package dev.paperboy.search.embedding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Turns a text into the numbers of its pieces: each word is cut into the longest pieces that the
/// vocabulary has, from the left (Wu et al. 2016, <https://arxiv.org/abs/1609.08144>).
final class WordPiece {
  private static final int LONGEST_WORD = 100;

  /// No model reads on for so long; what a person pastes may.
  private static final int CHARACTERS_A_PIECE = 40;

  private final Vocabulary vocabulary;
  private final int most;
  private final int first;
  private final int last;
  private final int unknown;

  /// Makes texts of at most so many pieces, first and last mark included.
  WordPiece(Vocabulary vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
    this.first = vocabulary.special("[CLS]");
    this.last = vocabulary.special("[SEP]");
    this.unknown = vocabulary.special("[UNK]");
  }

  long[] numbers(String text) {
    long[] numbers = new long[most];
    int count = 0;
    numbers[count++] = first;
    for (String word : BertWords.in(start(text))) {
      long[] pieces = pieces(word);
      int kept = Math.min(pieces.length, most - 1 - count);
      System.arraycopy(pieces, 0, numbers, count, kept);
      count += kept;
      if (count == most - 1) {
        break;
      }
    }
    numbers[count++] = last;
    return Arrays.copyOf(numbers, count);
  }

  private String start(String text) {
    int limit = most * CHARACTERS_A_PIECE;
    return text.length() <= limit ? text : text.substring(0, limit);
  }

  /// The pieces of one word, or the mark for an unknown word if a part of it fits no piece.
  private long[] pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new long[] {unknown};
    }
    long[] pieces = new long[word.length()];
    int count = 0;
    int from = 0;
    while (from < word.length()) {
      int end = word.length();
      Integer piece = piece(word, from, end);
      while (piece == null) {
        end = word.offsetByCodePoints(end, -1);
        if (end == from) {
          return new long[] {unknown};
        }
        piece = piece(word, from, end);
      }
      pieces[count++] = piece;
      from = end;
    }
    return Arrays.copyOf(pieces, count);
  }

  private @Nullable Integer piece(String word, int from, int end) {
    String piece = word.substring(from, end);
    return vocabulary.find(from == 0 ? piece : "##" + piece);
  }
}
