package dev.paperboy.terminal;

import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import dev.paperboy.paper.CleanText;
import java.util.ArrayList;
import java.util.List;

/// Breaks a passage between words into lines that fit. A word that is wider than a line, such as a
/// link, gets a line of its own and stays whole, so that it can be copied.
///
/// @param ansi whether bold is written, by terminal sequences of our own: text has none
record Wrapping(int width, boolean ansi) {
  private static final String BOLD = "\033[1m";
  private static final String NORMAL = "\033[0m";

  static String clean(String text) {
    return CleanText.line(text);
  }

  List<String> lines(Passage passage) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (Word word : words(passage)) {
      int space = word.afterSpace() && columns > 0 ? 1 : 0;
      if (columns > 0 && word.afterSpace() && columns + space + word.columns() > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
        space = 0;
      }
      line.append(" ".repeat(space)).append(written(word));
      columns += space + word.columns();
    }
    lines.add(line.toString());
    return lines;
  }

  private String written(Word word) {
    return ansi && word.bold() ? BOLD + word.text() + NORMAL : word.text();
  }

  /// A run may begin in the middle of a word: then its first word has no space in front.
  private static List<Word> words(Passage passage) {
    List<Word> words = new ArrayList<>();
    boolean afterSpace = true;
    for (Run run : passage.runs()) {
      // The sentinels keep white space at the run's ends, which cleaning would take away.
      String kept = clean("|" + run.text() + "|");
      String text = kept.substring(1, kept.length() - 1);
      for (String part : text.split("(?= )|(?<= )", -1)) {
        if (part.equals(" ")) {
          afterSpace = true;
          continue;
        }
        if (!part.isEmpty()) {
          words.add(new Word(part, run.bold(), afterSpace, Columns.of(part)));
          afterSpace = false;
        }
      }
    }
    return words;
  }

  private record Word(String text, boolean bold, boolean afterSpace, int columns) {}
}
