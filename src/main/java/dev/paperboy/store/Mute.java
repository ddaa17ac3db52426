package dev.paperboy.store;

/// Something that a channel never wants to see.
///
/// @param id 0 for one that is not stored yet
/// @param what a paper's id, a person's name or words
public record Mute(long id, long channel, Kind kind, String what) {
  /// What is muted.
  public enum Kind {
    PAPER,
    AUTHOR,
    WORDS
  }
}
