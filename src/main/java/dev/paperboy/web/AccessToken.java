package dev.paperboy.web;

import dev.paperboy.chat.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The token that opens the chat page. Comparing takes the same time whatever is presented.
final class AccessToken {
  private static final int RANDOM_BYTES = 24;

  private final Secret token;
  private final byte[] digest;

  AccessToken(Secret token) {
    this.token = token;
    this.digest = sha256(token.reveal());
  }

  static AccessToken random(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return new AccessToken(
        new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
  }

  Secret secret() {
    return token;
  }

  boolean matches(String presented) {
    return MessageDigest.isEqual(digest, sha256(presented));
  }

  /// What the browser keeps. A token of the operator's may hold letters that a cookie may not.
  String cookie() {
    return HexFormat.of().formatHex(digest);
  }

  boolean matchesCookie(String presented) {
    return MessageDigest.isEqual(
        cookie().getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
