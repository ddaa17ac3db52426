package dev.paperboy.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.LineReader.Flaw;
import dev.paperboy.ingest.LineReader.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  @Test
  void everyLineEndEndsALine() throws IOException {
    assertThat(lines(bytes("\uFEFFa\r\n\nb\rc\n")))
        .containsExactly(
            new Line(1, "a", Flaw.NONE),
            new Line(2, "", Flaw.NONE),
            new Line(3, "b\rc", Flaw.NONE));
  }

  @Test
  void badBytesAreReadAsWindows1252AndTheRestAsUtf8() throws IOException {
    byte[] line = {(byte) 0xE9, ' ', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0x93, (byte) 0xC3};
    assertThat(lines(new ByteArrayInputStream(line)))
        .containsExactly(new Line(1, "é é “Ã", Flaw.NOT_UTF_8));
  }

  @Test
  void aLineOfFiftyMegabytesIsNeverHeld() throws IOException {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    List<InputStream> parts = new ArrayList<>(List.of(bytes("first\n")));
    for (int i = 0; i < 50; i++) {
      parts.add(new ByteArrayInputStream(megabyte));
    }
    parts.add(bytes("\nlast"));
    assertThat(lines(new SequenceInputStream(Collections.enumeration(parts))))
        .containsExactly(
            new Line(1, "first", Flaw.NONE),
            new Line(2, "", Flaw.TOO_LONG),
            new Line(3, "last", Flaw.NONE));
  }

  @Test
  void theLongestLineIsStillRead() throws IOException {
    String longest = "x".repeat(LineReader.LONGEST_LINE);
    assertThat(lines(bytes(longest + "\n" + longest + "x")))
        .extracting(Line::flaw)
        .containsExactly(Flaw.NONE, Flaw.TOO_LONG);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<Line> lines(InputStream in) throws IOException {
    LineReader reader = new LineReader(in);
    List<Line> lines = new ArrayList<>();
    for (Line line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }
}
