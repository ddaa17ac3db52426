package dev.paperboy.search;

import java.util.Set;

/// A place in a text where words of the question stand.
///
/// @param words their numbers in the question, from 0
/// @param strength 1 for a word as it was asked for, less for another form or a piece of it
record Match(Span span, Set<Integer> words, float strength) {
  Match {
    words = Set.copyOf(words);
  }

  /// Whether the word itself was found and not a piece of it only: the step of 'one-step'.
  boolean isOfWhole() {
    return strength >= 0.5f;
  }
}
