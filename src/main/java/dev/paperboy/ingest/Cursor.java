package dev.paperboy.ingest;

/// Where a source goes on: text that it alone reads, kept for it in SQL.
public record Cursor(String value) {
  /// Before the first success.
  public static final Cursor START = new Cursor("");

  public boolean isStart() {
    return value.isEmpty();
  }
}
