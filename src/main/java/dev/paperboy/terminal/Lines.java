package dev.paperboy.terminal;

import dev.paperboy.chat.Passage;
import java.util.List;

/// Text being written for a terminal: wrapped, indented, and free of whatever could steer it.
final class Lines {
  private static final int WIDEST_NAME = 34;

  private final int width;
  private final boolean ansi;
  private final StringBuilder text = new StringBuilder();

  Lines(int width, boolean ansi) {
    this.width = width;
    this.ansi = ansi;
  }

  String text() {
    return text.toString();
  }

  void empty() {
    text.append('\n');
  }

  void put(Passage passage) {
    put(0, passage);
  }

  void put(int indent, Passage passage) {
    putBehind(" ".repeat(indent), passage);
  }

  /// Wraps below where it began, so that what stands in front hangs out on the left.
  void putBehind(String front, Passage passage) {
    String indent = " ".repeat(front.length());
    String before = front;
    for (String line : new Wrapping(width - front.length(), ansi).lines(passage)) {
      text.append(before).append(line).append('\n');
      before = indent;
    }
  }

  void putAll(List<Entry> entries) {
    putEntries(2, entries);
  }

  /// Names in a column as wide as the widest of them, and values beside it.
  void putEntries(int indent, List<Entry> entries) {
    int column =
        entries.stream()
            .mapToInt(entry -> Columns.of(Wrapping.clean(entry.name())))
            .filter(columns -> columns <= WIDEST_NAME)
            .max()
            .orElse(0);
    for (Entry entry : entries) {
      put(indent, column, entry);
    }
  }

  private void put(int indent, int column, Entry entry) {
    String name = Wrapping.clean(entry.name());
    int missing = column - Columns.of(name);
    if (missing < 0) {
      put(indent, Passage.plain(name));
      put(indent + column + 2, entry.value());
      return;
    }
    String front = " ".repeat(indent) + name + " ".repeat(missing + 2);
    putBehind(front, entry.value());
  }
}
