package dev.paperboy.bot;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Inquiry;

/// What a ranking answers.
sealed interface Asked {
  /// How many papers a ranking holds: twenty pages of five.
  int DEPTH = 100;

  /// A question, its topic in lower case.
  record Question(Inquiry inquiry) implements Asked {}

  /// What is like a paper.
  record Likeness(PaperId paper) implements Asked {}
}
