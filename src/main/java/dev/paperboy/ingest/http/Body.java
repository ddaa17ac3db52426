package dev.paperboy.ingest.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What an answer holds.
public final class Body {
  private final byte[] bytes;

  public Body(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public InputStream in() {
    return new ByteArrayInputStream(bytes);
  }

  /// The body as UTF-8.
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The first characters, for a look at what it is.
  String start(int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.UTF_8);
  }
}
