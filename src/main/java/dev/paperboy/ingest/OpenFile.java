package dev.paperboy.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// A file open for reading, unpacked if it is compressed, and what kind of file it is.
final class OpenFile implements Closeable {
  /// What a file holds.
  enum Kind {
    SEED_PAGE,
    PAPER_LINES,
    BIBLIOGRAPHY,
    OAI_RECORDS,
    UTF_16,
    OTHER
  }

  private static final int BEGINNING = 512;

  private final InputStream in;
  private final Kind kind;
  private final Instant modified;

  private OpenFile(InputStream in, Kind kind, Instant modified) {
    this.in = in;
    this.modified = modified;
    this.kind = kind;
  }

  static OpenFile open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      byte[] beginning = beginning(raw);
      boolean compressed =
          beginning.length > 1 && (beginning[0] & 0xFF) == 0x1F && (beginning[1] & 0xFF) == 0x8B;
      InputStream in =
          compressed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      String plainName = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      Kind kind = kind(plainName, compressed ? beginning(in) : beginning);
      return new OpenFile(in, kind, Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  Kind kind() {
    return kind;
  }

  /// When the file was last written: what it says is as of then.
  Instant modified() {
    return modified;
  }

  InputStream in() {
    return in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static byte[] beginning(InputStream in) throws IOException {
    in.mark(BEGINNING);
    byte[] bytes = in.readNBytes(BEGINNING);
    in.reset();
    return bytes;
  }

  private static Kind kind(String name, byte[] beginning) {
    if (hasUtf16Mark(beginning)) {
      return Kind.UTF_16;
    }
    for (byte b : beginning) {
      if (b == 0) {
        return Kind.OTHER;
      }
    }
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    if (lines || firstSign(beginning) == '{') {
      return Kind.PAPER_LINES;
    }
    if (name.endsWith(".bib") || firstSign(beginning) == '@') {
      return Kind.BIBLIOGRAPHY;
    }
    if (name.endsWith(".xml")) {
      return Kind.OAI_RECORDS;
    }
    return name.endsWith(".txt") ? Kind.SEED_PAGE : Kind.OTHER;
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static int firstSign(byte[] bytes) {
    for (byte b : bytes) {
      boolean whiteSpace = b >= 0 && b <= ' ';
      boolean byteOrderMark = (b & 0xFF) >= 0xBB;
      if (!whiteSpace && !byteOrderMark) {
        return b;
      }
    }
    return ' ';
  }
}
