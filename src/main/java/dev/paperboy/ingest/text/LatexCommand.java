package dev.paperboy.ingest.text;

/// What a LaTeX command stands for in plain text.
sealed interface LatexCommand {
  /// A sign that takes the command's place: `\alpha`.
  record Symbol(String text) implements LatexCommand {}

  /// A letter of a word, which also takes the space behind the command: `Stra\ss e`.
  record Letter(String text) implements LatexCommand {}

  /// A word that needs room between letters: `n\log n`.
  record Word(String text) implements LatexCommand {}

  /// A mark on the letter that follows: `\v{C}`, `\hat x`.
  record Accent(String mark) implements LatexCommand {}

  /// A change of font or size, which leaves no trace: `{\em so}`, `\left(`.
  record Switch() implements LatexCommand {}

  /// Arguments set into a shape.
  ///
  /// @param shape the text, with `#1` for an argument and `@1` for one that gets parentheses unless
  ///   it is a single term
  record Template(int arguments, String shape) implements LatexCommand {}
}
