package dev.paperboy.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request that a fake service got.
///
/// @param path without the query
/// @param headers by their names in lower case
public record FakeHostRequest(String path, Map<String, String> query, Map<String, String> headers) {
  public FakeHostRequest {
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  static FakeHostRequest of(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String query = exchange.getRequestURI().getRawQuery();
    return new FakeHostRequest(
        exchange.getRequestURI().getPath(), fields(query == null ? "" : query), headers);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /// A field of the query; empty without it.
  public String field(String name) {
    return query.getOrDefault(name, "");
  }

  private static Map<String, String> fields(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String field : query.isEmpty() ? new String[0] : query.split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        String value = URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8);
        fields.put(field.substring(0, equals), value);
      }
    }
    return fields;
  }
}
