package dev.paperboy.search;

import java.util.ArrayList;
import java.util.List;

/// The words of a text in order. A hyphen, a caret and the like join pieces to one word, so that
/// model names stay whole; a dot between digits is part of the number.
final class Words {
  private static final int FIRST_SIGN = 0x2E80;
  private static final String JOINERS = "-\u2010\u2011\u2013^_.'\u2019";
  private static final String APOSTROPHES = "'\u2019";

  /// What has more pieces is a path or a list, not a name.
  private static final int MOST_PIECES = 6;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  static List<Word> in(String text) {
    Words words = new Words(text);
    words.scan();
    return words.words;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      int end = pieceEnd(at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      pieces.add(Piece.of(text, at, end));
      at = end;
      if (joinsAt(end)) {
        at++;
        continue;
      }
      finish();
    }
  }

  /// Scripts without spaces give one word for each sign.
  private int pieceEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSign(c)) {
        return at == start ? at + Character.charCount(c) : at;
      }
      if (!isOfWord(c) && !(c == '.' && digitAt(at - 1, start) && digitAt(at + 1, start))) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private boolean joinsAt(int at) {
    if (at + 1 >= text.length() || JOINERS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int next = text.codePointAt(at + 1);
    return isOfWord(next) && !isSign(next) && !isSign(text.codePointBefore(at));
  }

  private boolean digitAt(int at, int from) {
    return at >= from && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void finish() {
    if (pieces.size() > 1 && isPossessive(pieces.getLast())) {
      pieces.removeLast();
    }
    if (pieces.size() > 1 && pieces.size() <= MOST_PIECES) {
      words.add(new Word(pieces));
    } else {
      pieces.forEach(piece -> words.add(new Word(List.of(piece))));
    }
    pieces.clear();
  }

  private boolean isPossessive(Piece last) {
    return last.folded().equals("s") && APOSTROPHES.indexOf(text.charAt(last.start() - 1)) >= 0;
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.OTHER_NUMBER,
          Character.LETTER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(c) || c == '×';
    };
  }

  /// Nearly every character is below the first sign; looking up a script is slow.
  private static boolean isSign(int c) {
    if (c < FIRST_SIGN) {
      return false;
    }
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }
}
