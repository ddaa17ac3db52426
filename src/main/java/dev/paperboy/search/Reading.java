package dev.paperboy.search;

import java.util.List;

/// What a paper has to say to a question.
///
/// @param sentence the sentence of its abstract that answers best; empty without an abstract
/// @param foundWords the words of the question, as typed, that title, abstract or authors hold
public record Reading(Excerpt sentence, List<String> foundWords) {
  public Reading {
    foundWords = List.copyOf(foundWords);
  }
}
