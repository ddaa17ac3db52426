package dev.paperboy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Text as it stands in a query of a URL.
final class UrlText {
  private UrlText() {}

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
