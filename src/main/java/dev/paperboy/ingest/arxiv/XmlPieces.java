package dev.paperboy.ingest.arxiv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The elements of one name in a stream of XML, one after another, as they were written and never
/// more of one than a limit. What stands around them is passed over, so that one broken element
/// costs no other, and documents may follow each other in one file.
final class XmlPieces {
  /// The longest abstract with a thousand authors needs a fifth of it.
  static final int LONGEST = 1 << 20;

  /// One element.
  ///
  /// @param line where it begins, from 1
  /// @param text from its first tag to its last; empty when it has a flaw
  record Piece(long line, String text, Flaw flaw) {}

  /// What is wrong with an element.
  enum Flaw {
    NONE,
    TOO_LONG,
    CUT_OFF
  }

  private final Reader in;
  private final String begin;
  private final String end;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder piece = new StringBuilder();
  private int at;
  private int filled;
  private long line = 1;
  private boolean begun;

  XmlPieces(InputStream in, String element) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.begin = "<" + element;
    this.end = "</" + element + ">";
  }

  /// The next element, or null after the last one.
  @Nullable Piece next() throws IOException {
    if (!begun && !passOver()) {
      return null;
    }
    begun = false;
    long first = line;
    piece.setLength(0);
    piece.append(begin);
    boolean tooLong = false;
    for (int c = read(); c >= 0; c = read()) {
      piece.append((char) c);
      if (c == '>' && endsWith(end)) {
        return tooLong
            ? new Piece(first, "", Flaw.TOO_LONG)
            : new Piece(first, piece.toString(), Flaw.NONE);
      }
      if (isAfterName(c) && piece.length() > begin.length() + 1 && endsWith(begin + (char) c)) {
        begun = true;
        at--;
        line -= c == '\n' ? 1 : 0;
        return new Piece(first, "", Flaw.CUT_OFF);
      }
      if (piece.length() > LONGEST) {
        tooLong = true;
        piece.delete(0, piece.length() - end.length());
      }
    }
    return new Piece(first, "", Flaw.CUT_OFF);
  }

  /// Where reading has come to.
  long line() {
    return line;
  }

  private boolean passOver() throws IOException {
    int matched = 0;
    for (int c = read(); c >= 0; c = read()) {
      if (matched == begin.length() && isAfterName(c)) {
        at--;
        line -= c == '\n' ? 1 : 0;
        return true;
      }
      boolean next = matched < begin.length() && c == begin.charAt(matched);
      matched = next ? matched + 1 : c == '<' ? 1 : 0;
    }
    return false;
  }

  private static boolean isAfterName(int c) {
    return c == '>' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private boolean endsWith(String text) {
    int from = piece.length() - text.length();
    return from >= 0 && piece.indexOf(text, from) == from;
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    char c = buffer[at++];
    line += c == '\n' ? 1 : 0;
    return c;
  }
}
