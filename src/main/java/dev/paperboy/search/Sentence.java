package dev.paperboy.search;

import java.util.List;

/// A sentence with the places where words of the question stand in it.
record Sentence(String text, List<Match> matches) {
  /// How far two words may stand apart and still be together: a space, a hyphen, a bracket.
  private static final int TOGETHER = 2;

  Sentence {
    matches = List.copyOf(matches);
  }

  /// How well the sentence has a word: 0 if not at all, 1 as it was asked for.
  float strength(int word) {
    float best = 0;
    for (Match match : matches) {
      if (match.words().contains(word)) {
        best = Math.max(best, match.strength());
      }
    }
    return best;
  }

  /// Whether it says what an abbreviation stands for: 'X (…' or '… (X)'.
  boolean spellsOut() {
    return matches.stream()
        .map(Match::span)
        .anyMatch(
            span ->
                text.startsWith(" (", span.end())
                    || (text.startsWith(")", span.end())
                        && text.startsWith("(", span.start() - 1)));
  }

  /// Whether one word follows the other at once.
  boolean hasTogether(int word, int next) {
    for (Match left : matches) {
      if (left.words().contains(word) && left.words().contains(next)) {
        return true;
      }
      for (Match right : matches) {
        int apart = right.span().start() - left.span().end();
        if (left.words().contains(word)
            && right.words().contains(next)
            && apart >= 0
            && apart <= TOGETHER) {
          return true;
        }
      }
    }
    return false;
  }
}
