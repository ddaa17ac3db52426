package dev.paperboy.discord;

import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text cut to a number of UTF-16 units, at the end of a word where there is one near, with an
/// ellipsis in place of the rest.
final class Shortened {
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  static String text(String text, int limit) {
    return text.length() <= limit ? text : beginning(text, limit - 1) + ELLIPSIS;
  }

  /// The whole words that fit, without an ellipsis.
  static String beginning(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, end(text, limit));
  }

  static Passage passage(Passage passage, int limit) {
    String text = passage.text();
    if (text.length() <= limit) {
      return passage;
    }
    int left = end(text, limit - 1);
    List<Run> kept = new ArrayList<>();
    for (Run run : passage.runs()) {
      Run part = run.first(left);
      kept.add(part);
      left -= part.text().length();
    }
    return new Passage(kept).then(ELLIPSIS);
  }

  private static int end(String text, int limit) {
    if (limit <= 0) {
      return 0;
    }
    int space = text.lastIndexOf(' ', limit);
    int end = space > limit / 2 ? space : wholeCharacters(text, limit);
    while (end > 0 && " ,;:–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /// What people see as one character, such as an emoji with its skin tone, is not cut in two.
  private static int wholeCharacters(String text, int limit) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.isBoundary(limit) ? limit : characters.preceding(limit);
  }
}
