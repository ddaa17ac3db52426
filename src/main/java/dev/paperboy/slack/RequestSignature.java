package dev.paperboy.slack;

import dev.paperboy.chat.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells Slack's requests from forged and replayed ones.
///
/// The signature is `v0=` and the hexadecimal HMAC-SHA256 of `v0:timestamp:body`:
/// <https://docs.slack.dev/authentication/verifying-requests-from-slack>. Bolt's own check takes
/// timestamps from the future and compares in a time that depends on the text.
final class RequestSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final Secret signingSecret;
  private final Clock clock;

  RequestSignature(Secret signingSecret, Clock clock) {
    this.signingSecret = signingSecret;
    this.clock = clock;
  }

  boolean isGenuine(SlackHttpRequest request) {
    String timestamp = request.header("X-Slack-Request-Timestamp").orElse("");
    String signature = request.header("X-Slack-Signature").orElse("");
    if (!isRecent(timestamp)) {
      return false;
    }
    byte[] expected = sign(timestamp, request.body()).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isRecent(String timestamp) {
    if (!timestamp.matches("\\d{1,12}")) {
      return false;
    }
    long distance = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(distance) <= WINDOW.toSeconds();
  }

  private String sign(String timestamp, String body) {
    String text = "v0:" + timestamp + ":" + body;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      byte[] key = signingSecret.reveal().getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
