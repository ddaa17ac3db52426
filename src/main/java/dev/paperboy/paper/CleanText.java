package dev.paperboy.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text from outside made safe to keep and show: composed (NFC), without control characters and
/// without the invisible marks that reorder or break a line. Line breaks count as white space.
public final class CleanText {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");

  private CleanText() {}

  /// The text on one line: white space folded to single spaces, none at the ends.
  public static String line(String text) {
    if (isCleanAscii(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.isWhitespace(c) || !isInvisible(c))
        .forEach(kept::appendCodePoint);
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /// The zero-width joiner stays: emoji and several scripts are spelt with it.
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> c != 0x200D && c != 0x200C;
      default -> false;
    };
  }

  /// Whether there is plainly nothing to do, as with most text that was cleaned before.
  private static boolean isCleanAscii(String text) {
    boolean spaceBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F || (c == ' ' && spaceBefore)) {
        return false;
      }
      spaceBefore = c == ' ';
    }
    return !spaceBefore || text.isEmpty();
  }
}
