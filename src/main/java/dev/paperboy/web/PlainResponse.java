package dev.paperboy.web;

import java.util.Map;

/// An HTTP response to send.
///
/// @param headers `Content-Type` among them where there is a body
public record PlainResponse(int status, Map<String, String> headers, String body) {
  public PlainResponse {
    headers = Map.copyOf(headers);
  }
}
