package dev.paperboy.ingest.http;

import java.util.Locale;

/// What a body is written in.
public enum Format {
  JSON("application/json"),
  XML("application/atom+xml, application/rss+xml, application/xml, text/xml");

  private static final int BEGINNING = 512;

  private final String accept;

  Format(String accept) {
    this.accept = accept;
  }

  String accept() {
    return accept;
  }

  /// Whether a body is of this format, by its content type and its first characters: services in
  /// trouble send pages for people with status 200.
  boolean fits(String contentType, Body body) {
    String type = contentType.toLowerCase(Locale.ROOT);
    String start = body.start(BEGINNING).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return switch (this) {
      case JSON ->
          !type.contains("html")
              && (start.startsWith("{") || start.startsWith("[") || type.contains("json"));
      case XML ->
          !type.contains("html")
              && start.startsWith("<")
              && !start.startsWith("<!doctype html")
              && !start.startsWith("<html");
    };
  }
}
