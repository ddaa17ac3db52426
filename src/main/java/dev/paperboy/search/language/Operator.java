package dev.paperboy.search.language;

/// What became of an operator.
sealed interface Operator {
  /// A condition was asked for.
  record Asks(Condition condition) implements Operator {}

  /// An order was asked for.
  record Sorts(Order order) implements Operator {}

  /// Words are a topic, whatever they look like.
  record Words(String words) implements Operator {}

  /// The value makes no sense.
  ///
  /// @param wrong what is wrong with it, behind the operator as it was typed
  record Unread(String wrong, Field field) implements Operator {}
}
