package dev.paperboy.search;

/// A stretch of a text, in Java characters.
///
/// @param end the character after its last
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  Span movedBy(int characters) {
    return new Span(start + characters, end + characters);
  }
}
