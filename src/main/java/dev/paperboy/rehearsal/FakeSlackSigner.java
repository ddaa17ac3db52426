package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests of HTTP mode as Slack does: `v0=` and the HMAC-SHA256 of `v0:timestamp:body`.
///
/// Events are JSON; a command is a form; a pressed button is JSON in the form field `payload`.
public final class FakeSlackSigner {
  private final String signingSecret;

  public FakeSlackSigner(String signingSecret) {
    this.signingSecret = signingSecret;
  }

  public HttpRequest.Builder event(URI to, ObjectNode payload, Instant at) {
    return signed(to, "application/json", payload.toString(), at);
  }

  public HttpRequest.Builder command(URI to, ObjectNode payload, Instant at) {
    String form =
        payload.properties().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue().asText()))
            .collect(Collectors.joining("&"));
    return signed(to, "application/x-www-form-urlencoded", form, at);
  }

  public HttpRequest.Builder interaction(URI to, ObjectNode payload, Instant at) {
    String form = "payload=" + encoded(payload.toString());
    return signed(to, "application/x-www-form-urlencoded", form, at);
  }

  private HttpRequest.Builder signed(URI to, String type, String body, Instant at) {
    String timestamp = Long.toString(at.getEpochSecond());
    return HttpRequest.newBuilder(to)
        .header("Content-Type", type)
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature(timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private String signature(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] text = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
