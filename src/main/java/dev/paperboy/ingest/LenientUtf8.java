package dev.paperboy.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// UTF-8 in which bytes that are none are read as Windows-1252, as an editor would have written
/// them, so that one bad byte costs no more than itself.
final class LenientUtf8 {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// A text, and whether all of it was UTF-8.
  record Decoded(String text, boolean clean) {}

  private LenientUtf8() {}

  static Decoded decode(byte[] bytes, int from, int to) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from + 1);
    boolean clean = true;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      clean = false;
      byte[] bad = new byte[result.length()];
      in.get(bad);
      out.put(new String(bad, WINDOWS));
      result = decoder.decode(in, out, true);
    }
    return new Decoded(out.flip().toString(), clean);
  }
}
