package dev.paperboy.digest.language;

/// What became of a text in which somebody wished for something.
public sealed interface WishReading {
  record Understood(Wish wish) implements WishReading {}

  /// It cannot be.
  ///
  /// @param why in a sentence
  /// @param instead what to do, in a sentence
  record Refused(String why, String instead) implements WishReading {}
}
