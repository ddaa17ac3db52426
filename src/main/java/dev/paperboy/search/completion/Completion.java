package dev.paperboy.search.completion;

/// Something that completes what a person is typing.
///
/// @param text a title, an author's name, a category's name or a phrase, as it is written
/// @param key the paper's id, the category's code, and for the others the text again
public record Completion(Kind kind, String text, String key) {
  /// What kind of thing was completed.
  public enum Kind {
    CATEGORY,
    PHRASE,
    AUTHOR,
    PAPER
  }
}
