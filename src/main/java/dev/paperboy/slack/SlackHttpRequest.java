package dev.paperboy.slack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A request of Slack's to us, as it came over the wire.
///
/// @param headers names in any case
/// @param body exactly what was sent: the signature is over these characters
public record SlackHttpRequest(
    String method, String path, Map<String, List<String>> headers, String body) {
  public SlackHttpRequest {
    headers =
        headers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> List.copyOf(header.getValue()),
                    (first, second) -> first));
  }

  Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
