package dev.paperboy.search;

import java.util.Locale;
import java.util.Optional;

/// The words in front of an abbreviation that it is made of. The letters are matched from the
/// right, as in Schwartz and Hearst, 'A simple algorithm for identifying abbreviation definitions
/// in biomedical text' (2003).
final class LongForm {
  private LongForm() {}

  /// The shortest end of the text that holds the abbreviation's letters in their order, the first
  /// of them at the beginning of a word; in lower case.
  static Optional<String> before(String text, String abbreviation) {
    String words = text.toLowerCase(Locale.ROOT).stripTrailing();
    int at = words.length();
    for (int i = abbreviation.length() - 1; i >= 0; i--) {
      at = place(words, at, abbreviation.charAt(i), i == 0);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(words.substring(at)).filter(form -> isLikely(form, abbreviation));
  }

  private static int place(String words, int before, char letter, boolean first) {
    for (int i = before - 1; i >= 0; i--) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      if (words.charAt(i) == letter && (begins || !first)) {
        return i;
      }
    }
    return -1;
  }

  /// Within one sentence, of more than one word, and hardly more words than letters.
  private static boolean isLikely(String form, String abbreviation) {
    int words = form.split("[\\s-]+").length;
    return words > 1
        && words <= Math.min(abbreviation.length() + 5, abbreviation.length() * 2)
        && form.indexOf('.') < 0
        && form.indexOf('(') < 0;
  }
}
