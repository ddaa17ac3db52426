package dev.paperboy.settings;

/// What a setting's text may be, and what it then means.
interface Kind<T> {
  Reading<T> read(Given given);

  /// What to write, in words: `a number from 0 to 65535`.
  String wanted();
}
