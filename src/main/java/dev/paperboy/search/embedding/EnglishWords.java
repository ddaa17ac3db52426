package dev.paperboy.search.embedding;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/// The some 20,000 English words that the embedding model has a piece of its own for. Whether the
/// model itself can run does not matter.
public final class EnglishWords {
  /// What makes another word of a word.
  private static final Set<String> ENDINGS =
      Set.of("s", "es", "ed", "er", "est", "ing", "ly", "ness", "less", "ity");

  /// What also follows an e: wiser is wise.
  private static final Set<String> ENDINGS_AFTER_E = Set.of("d", "r", "st");

  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_ENDING = 4;

  private EnglishWords() {}

  /// Whether a word in lower case is one of them, or one with an ending.
  public static boolean contain(String word) {
    Set<String> known = Known.WORDS;
    if (known.contains(word)) {
      return true;
    }
    for (int end = 1; end <= LONGEST_ENDING && word.length() - end >= SHORTEST_WORD; end++) {
      int cut = word.length() - end;
      if (isEnding(word, cut) && known.contains(word.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /// No ending doubles the letter before it.
  private static boolean isEnding(String word, int cut) {
    String ending = word.substring(cut);
    char before = word.charAt(cut - 1);
    return (ENDINGS.contains(ending) && before != ending.charAt(0))
        || (ENDINGS_AFTER_E.contains(ending) && before == 'e');
  }

  /// Read when they are first asked for, which most programs and questions never do.
  private static final class Known {
    static final Set<String> WORDS = read();

    private static Set<String> read() {
      try {
        return BgeSmall.vocabulary().numbers().keySet().stream()
            .filter(piece -> piece.length() >= SHORTEST_WORD)
            .filter(piece -> piece.chars().allMatch(c -> c >= 'a' && c <= 'z'))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        return Set.of();
      }
    }
  }
}
