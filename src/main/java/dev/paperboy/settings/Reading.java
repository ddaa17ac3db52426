package dev.paperboy.settings;

/// What became of a setting's text.
sealed interface Reading<T> {

  /// The text has this meaning.
  record Understood<T>(T value) implements Reading<T> {}

  /// The text is not of the setting's kind.
  ///
  /// @param fault what is wrong with it, to follow the setting's name: `is 'eighty'`
  record Refused<T>(String fault) implements Reading<T> {}
}
