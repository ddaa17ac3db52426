package dev.paperboy.ingest.http;

/// What tells one state of a page from another: its `ETag` and `Last-Modified`, as the server wrote
/// them; empty where it wrote none.
public record Validator(String etag, String lastModified) {
  public static final Validator NONE = new Validator("", "");

  public boolean isNone() {
    return etag.isEmpty() && lastModified.isEmpty();
  }
}
