package dev.paperboy.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream of bytes, one at a time, never holding more of one than a limit. A line
/// ends with LF or CRLF, the last one also without.
public final class LineReader {
  /// A thousand authors and a long abstract need a tenth of it.
  static final int LONGEST_LINE = 1 << 20;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// One line.
  ///
  /// @param number from 1
  /// @param text without its line end; empty when it is too long
  public record Line(long number, String text, Flaw flaw) {}

  /// What was wrong with the bytes of a line.
  public enum Flaw {
    NONE,
    TOO_LONG,
    NOT_UTF_8
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private long number;

  public LineReader(InputStream in) {
    this.in = in;
  }

  /// The number of the line that is read next.
  long nextNumber() {
    return number + 1;
  }

  /// The next line, or null after the last one.
  public @Nullable Line next() throws IOException {
    bytes.reset();
    boolean tooLong = false;
    boolean any = false;
    boolean ended = false;
    while (!ended && fill()) {
      any = true;
      int stop = at;
      while (stop < filled && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= bytes.size() + (stop - at) > LONGEST_LINE;
      if (!tooLong) {
        bytes.write(buffer, at, stop - at);
      }
      ended = stop < filled;
      at = ended ? stop + 1 : stop;
    }
    if (!any) {
      return null;
    }
    number++;
    return tooLong ? new Line(number, "", Flaw.TOO_LONG) : decoded();
  }

  private boolean fill() throws IOException {
    while (at == filled) {
      int count = in.read(buffer);
      if (count < 0) {
        return false;
      }
      at = 0;
      filled = count;
    }
    return true;
  }

  private Line decoded() {
    byte[] line = bytes.toByteArray();
    int from = number == 1 && startsWithMark(line) ? BYTE_ORDER_MARK.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    LenientUtf8.Decoded text = LenientUtf8.decode(line, from, to);
    return new Line(number, text.text(), text.clean() ? Flaw.NONE : Flaw.NOT_UTF_8);
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
  }
}
