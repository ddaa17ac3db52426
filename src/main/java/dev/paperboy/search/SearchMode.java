package dev.paperboy.search;

/// How papers are found for a question.
public enum SearchMode {
  /// By the words they share with it.
  LEXICAL,
  /// By closeness in meaning.
  DENSE,
  /// By both.
  HYBRID
}
