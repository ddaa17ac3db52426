package dev.paperboy.ingest.bibtex;

import dev.paperboy.ingest.LineReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The entries of a bibliography as they were written, one at a time: from `@type{` to the brace
/// that closes it. What stands between them is comment. An entry that never closes ends where a
/// line begins another, so that a lost brace costs one entry.
final class EntryTexts {
  /// A long abstract with a thousand authors needs a fifth of it.
  private static final int LONGEST = 1 << 20;

  private static final Pattern BEGIN = Pattern.compile("@\\s*(\\w+)\\s*\\{");

  /// An entry.
  ///
  /// @param line where it begins, from 1
  /// @param text empty for one that does not end or is too long
  record EntryText(long line, String text) {}

  private final LineReader lines;
  private final StringBuilder text = new StringBuilder();
  private LineReader.@Nullable Line line;
  private int at;

  EntryTexts(LineReader lines) {
    this.lines = lines;
  }

  /// The next entry, or null after the last one.
  @Nullable EntryText next() throws IOException {
    long begin = findBegin();
    if (begin == 0) {
      return null;
    }
    text.setLength(0);
    int depth = 0;
    while (line != null) {
      String content = line.text();
      while (at < content.length()) {
        char c = content.charAt(at++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        text.append(c);
        if (c == '}' && depth == 0) {
          return new EntryText(begin, text.length() > LONGEST ? "" : text.toString());
        }
      }
      text.append('\n');
      if (text.length() > LONGEST) {
        text.setLength(LONGEST);
        text.append('\n');
      }
      advance();
      if (line != null && BEGIN.matcher(line.text()).lookingAt()) {
        return new EntryText(begin, "");
      }
    }
    return new EntryText(begin, "");
  }

  /// Goes to the next entry and returns its line; 0 when there is none.
  private long findBegin() throws IOException {
    if (line == null) {
      advance();
    }
    while (line != null) {
      Matcher matcher = BEGIN.matcher(line.text());
      if (matcher.find(at)) {
        at = matcher.start();
        return line.number();
      }
      advance();
    }
    return 0;
  }

  private void advance() throws IOException {
    line = lines.next();
    at = 0;
  }
}
