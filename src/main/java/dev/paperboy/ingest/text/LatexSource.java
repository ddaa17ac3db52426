package dev.paperboy.ingest.text;

import java.util.Arrays;

/// A text with LaTeX in it, and where each of its groups ends. Braces are matched once for the
/// whole text, so that a thousand open ones cost no more than a thousand letters.
final class LatexSource {
  private static final int OPEN = -1;

  private final String text;
  private final int[] closers;

  LatexSource(String text) {
    this.text = text;
    this.closers = text.indexOf('{') < 0 ? new int[0] : closersOf(text);
  }

  int length() {
    return text.length();
  }

  /// The character at a place, or a line break where the text has none.
  char charAt(int place) {
    return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
  }

  String between(int from, int to) {
    return text.substring(from, to);
  }

  boolean startsWith(String prefix, int place) {
    return text.startsWith(prefix, place);
  }

  /// Where a string stands next within a range, or a negative number.
  int find(String string, int from, int to) {
    return from >= to ? -1 : text.indexOf(string, from, to);
  }

  /// Where the group that opens at a place ends, or a negative number when no group opens there or
  /// it ends beyond the limit.
  int closer(int place, int limit) {
    if (place >= limit || text.charAt(place) != '{') {
      return OPEN;
    }
    return closers[place] < limit ? closers[place] : OPEN;
  }

  boolean isEscaped(int place) {
    int backslashes = 0;
    while (charAt(place - 1 - backslashes) == '\\' && backslashes < 8) {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static int[] closersOf(String text) {
    int[] closers = new int[text.length()];
    Arrays.fill(closers, OPEN);
    int[] opened = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        opened[depth++] = i;
      } else if (c == '}' && depth > 0) {
        closers[opened[--depth]] = i;
      }
    }
    return closers;
  }
}
