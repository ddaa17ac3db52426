package dev.paperboy.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// A run of letters and digits: all of a word, or what stands between two of its hyphens.
///
/// @param start its first character in the text
/// @param end the character after its last
/// @param folded in lower case, without accents, `×` written as x
record Piece(int start, int end, String folded) {
  /// Far below Lucene's limit for a term, far above any word that a person types.
  private static final int LONGEST = 64;

  static Piece of(String text, int start, int end) {
    return new Piece(start, end, fold(text.substring(start, end)));
  }

  private static String fold(String run) {
    String whole = run.length() <= LONGEST ? run : run.substring(0, LONGEST);
    if (isAscii(whole)) {
      return whole.toLowerCase(Locale.ROOT);
    }
    char[] from = Normalizer.normalize(whole, Normalizer.Form.NFKC).replace('×', 'x').toCharArray();
    char[] to = new char[4 * from.length];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
    return new String(Arrays.copyOf(to, length)).toLowerCase(Locale.ROOT);
  }

  /// A plain loop: every word of every paper passes here.
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
