package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer of the REST API.
record FakeDiscordResponse(int status, Map<String, String> headers, String body) {
  static FakeDiscordResponse ok(JsonNode body) {
    return new FakeDiscordResponse(200, bucket(4, 1), body.toString());
  }

  static FakeDiscordResponse noContent() {
    return new FakeDiscordResponse(204, bucket(4, 1), "");
  }

  static FakeDiscordResponse error(int status, int code, String message) {
    String body = FakeDiscordJson.object("{}").put("code", code).put("message", message).toString();
    return new FakeDiscordResponse(status, Map.of(), body);
  }

  /// Without a `Via` header it would be taken for a ban by the network in front of Discord.
  static FakeDiscordResponse rateLimited(int retryAfter) {
    Map<String, String> headers = bucket(0, retryAfter);
    headers.put("Retry-After", Integer.toString(retryAfter));
    headers.put("Via", "1.1 google");
    headers.put("X-RateLimit-Scope", "user");
    String body =
        FakeDiscordJson.object("{\"message\": \"You are being rate limited.\", \"global\": false}")
            .put("retry_after", retryAfter)
            .toString();
    return new FakeDiscordResponse(429, headers, body);
  }

  static FakeDiscordResponse globallyLimited(int retryAfter) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Retry-After", Integer.toString(retryAfter));
    headers.put("Via", "1.1 google");
    headers.put("X-RateLimit-Global", "true");
    headers.put("X-RateLimit-Scope", "global");
    String body =
        FakeDiscordJson.object("{\"message\": \"You are being rate limited.\", \"global\": true}")
            .put("retry_after", retryAfter)
            .toString();
    return new FakeDiscordResponse(429, headers, body);
  }

  private static Map<String, String> bucket(int remaining, int resetAfter) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Bucket", "fake");
    headers.put("X-RateLimit-Limit", "5");
    headers.put("X-RateLimit-Remaining", Integer.toString(remaining));
    headers.put("X-RateLimit-Reset-After", Integer.toString(resetAfter));
    return headers;
  }
}
