package dev.paperboy.slack;

import java.text.BreakIterator;
import java.util.Locale;

/// Cuts a text that is too long at a word's end, or inside a word that is too long itself but never
/// inside what a reader takes for one character.
final class Shortening {
  private static final String ELLIPSIS = "…";

  private Shortening() {}

  /// The text in at most so many UTF-16 units, with an ellipsis where something is missing.
  static String to(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int room = limit - ELLIPSIS.length();
    if (room <= 0) {
      return "";
    }
    int wordEnd = text.lastIndexOf(' ', room);
    int end = wordEnd > room / 2 ? wordEnd : characterEnd(text, room);
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private static int characterEnd(String text, int room) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.isBoundary(room) ? room : characters.preceding(room);
  }
}
