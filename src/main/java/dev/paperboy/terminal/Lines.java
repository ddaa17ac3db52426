package dev.paperboy.terminal;

import org.apache.commons.text.WordUtils;

/// Lines of text, wrapped between words.
final class Lines {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private final StringBuilder all = new StringBuilder();

  void blank() {
    all.append('\n');
  }

  /// A paragraph from the left margin; nothing for an empty text.
  void flush(String text) {
    wrapped(text, "", "");
  }

  void indented(String text) {
    wrapped(text, INDENT, INDENT);
  }

  /// A paragraph behind its number.
  void numbered(int number, String text) {
    wrapped(text, "%2d. ".formatted(number), INDENT);
  }

  /// Everything, without the last line's end.
  String text() {
    return all.toString().stripTrailing();
  }

  private void wrapped(String text, String first, String others) {
    if (text.isEmpty()) {
      return;
    }
    String lines = WordUtils.wrap(text, WIDTH - INDENT.length(), "\n" + others, false);
    all.append(first).append(lines).append('\n');
  }
}
