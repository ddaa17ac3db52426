package dev.paperboy.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Short names for long texts: the first digits of a text's SHA-256, in hexadecimal.
public final class Sha256 {
  private Sha256() {}

  /// The first digits of the UTF-8 text's digest, at most 64.
  public static String digits(String text, int digits) {
    byte[] digest = fresh().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, digits);
  }

  /// A digest to feed.
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
