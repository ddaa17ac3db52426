package dev.paperboy.search.spelling;

/// A word of a question, or a piece of a hyphenated one.
///
/// @param start its first character in the question
/// @param end the character after its last
/// @param folded in lower case, without accents
/// @param isPiece whether a hyphen ties it to its neighbours
/// @param isKnown whether it is right for certain, such as a model's name
public record TypedWord(int start, int end, String folded, boolean isPiece, boolean isKnown) {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  String in(String question) {
    return question.substring(start, end);
  }

  /// Whether it can be told to be misspelt at all. Of short words every one is near another; digits
  /// and capitals within make a name, and whoever types those means them.
  boolean mayBeMisspelt(String question) {
    return !isKnown
        && folded.length() >= SHORTEST
        && folded.length() <= LONGEST
        && folded.chars().allMatch(Character::isLetter)
        && !isNamelike(in(question));
  }

  private static boolean isNamelike(String typed) {
    return typed.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /// The correction with the capital that the word had.
  String likewise(String written, String question) {
    return Character.isUpperCase(question.charAt(start))
        ? Character.toUpperCase(written.charAt(0)) + written.substring(1)
        : written;
  }
}
