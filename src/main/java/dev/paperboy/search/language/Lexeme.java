package dev.paperboy.search.language;

/// A piece of a question by its punctuation alone.
sealed interface Lexeme {
  /// A word as it stands.
  record Plain(String word) implements Lexeme {}

  /// What stands in quotation marks, with or without a minus in front.
  record Quoted(String text, boolean excluded) implements Lexeme {}

  /// A word with a minus in front.
  record Minus(String word) implements Lexeme {}

  /// `name:value`.
  ///
  /// @param quoted whether the value stands in quotation marks
  record Named(String name, String value, boolean quoted, boolean excluded) implements Lexeme {
    String written() {
      return name + ":" + value;
    }
  }

  /// A quotation mark without its partner.
  record LoneQuote() implements Lexeme {}
}
