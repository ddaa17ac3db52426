package dev.paperboy.search.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words the way BERT models for lower case were trained: without accents and
/// control characters, every punctuation mark and every Chinese character a word of its own.
///
/// The rules are those of `BertNormalizer` and `BertPreTokenizer` in Hugging Face Tokenizers.
final class BertWords {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private BertWords() {}

  static List<String> in(String text) {
    BertWords cut = new BertWords();
    folded(text).codePoints().forEach(cut::add);
    cut.finish();
    return cut.words;
  }

  /// One character at a time, so that a sigma at a word's end is one like any other.
  private static String folded(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(clean(text), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> isBreak(c) || (c != 0xFFFD && !isControl(c)))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void add(int c) {
    if (isSpace(c)) {
      finish();
    } else if (isPunctuation(c) || isChinese(c)) {
      finish();
      words.add(Character.toString(c));
    } else {
      word.appendCodePoint(c);
    }
  }

  private void finish() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return isBreak(c) || Character.isSpaceChar(c);
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /// All of ASCII that is neither letter nor digit counts, such as `$` and `^`.
  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
