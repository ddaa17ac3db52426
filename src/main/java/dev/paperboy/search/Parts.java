package dev.paperboy.search;

/// What a paper's score is made of; the parts add up to it.
///
/// @param words by the words of the question
/// @param learnt by the words that the best papers share
/// @param meaning by closeness to the question, and to the best papers
/// @param named 1 for a paper that the question names, by title, author or category
public record Parts(float words, float learnt, float meaning, float named) {
  static Parts ofWords(float words) {
    return new Parts(words, 0, 0, 0);
  }

  public float total() {
    return words + learnt + meaning + named;
  }
}
