package dev.paperboy.ingest.http;

import java.net.URI;

/// A question to a service.
///
/// @param known what was answered last time; an unchanged answer is not sent again
public record Ask(URI uri, Format format, Validator known) {
  public Ask(URI uri, Format format) {
    this(uri, format, Validator.NONE);
  }
}
