package dev.paperboy.search.language;

import java.util.List;
import java.util.Optional;

/// A turn of phrase that says something about the papers wanted.
interface Form {
  /// What the words from here on say, or nothing.
  ///
  /// @param opening whether no word of the topic stands before
  Optional<Found> at(Spoken spoken, int at, boolean opening);

  /// A turn of phrase that was found.
  ///
  /// @param length how many words it takes, at least 1
  record Found(int length, List<Condition> conditions, Order order) {
    static Optional<Found> filler(int length) {
      return Optional.of(new Found(length, List.of(), Order.RELEVANCE));
    }

    static Optional<Found> of(int length, Condition condition) {
      return Optional.of(new Found(length, List.of(condition), Order.RELEVANCE));
    }

    static Optional<Found> of(int length, Order order) {
      return Optional.of(new Found(length, List.of(), order));
    }
  }
}
