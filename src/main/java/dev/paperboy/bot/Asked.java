package dev.paperboy.bot;

import dev.paperboy.paper.PaperId;

/// What a ranking answers.
sealed interface Asked {
  /// How many papers a ranking holds: twenty pages of five.
  int DEPTH = 100;

  /// A question in words, in lower case.
  record Question(String words) implements Asked {}

  /// What is like a paper.
  record Likeness(PaperId paper) implements Asked {}
}
