package dev.paperboy.digest;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Place;
import dev.paperboy.paper.Paper;

/// Makes the cards, as those of answers are made: the package that answers knows how.
@FunctionalInterface
public interface CardMaking {
  /// The card of a paper for nobody's question.
  Card card(Paper paper, Place here);
}
