package dev.paperboy.rehearsal;

import java.util.HashMap;
import java.util.Map;

/// What a fake service answers.
public record FakeHostAnswer(
    int status, String contentType, String body, Map<String, String> headers) {
  public FakeHostAnswer {
    headers = Map.copyOf(headers);
  }

  public static FakeHostAnswer json(int status, String body) {
    return new FakeHostAnswer(status, "application/json; charset=utf-8", body, Map.of());
  }

  public static FakeHostAnswer xml(int status, String type, String body) {
    return new FakeHostAnswer(status, type + "; charset=utf-8", body, Map.of());
  }

  public FakeHostAnswer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new FakeHostAnswer(status, contentType, body, more);
  }
}
