package dev.paperboy.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Recognises a command's name with a letter added, lost, swapped or wrong.
final class Misspelling {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
  private static final double ALIKE = 0.92;

  /// Words that people begin a question with and that are a letter away from a command.
  private static final Set<String> WORDS_OF_THEIR_OWN =
      Set.of(
          "papers",
          "states",
          "statue",
          "votes",
          "voted",
          "voter",
          "saves",
          "saved",
          "safe",
          "unsafe",
          "stats",
          "searches",
          "trends",
          "trend",
          "similarity");

  private Misspelling() {}

  static Optional<CommandName> commandMeantBy(String word) {
    String typed = word.toLowerCase(Locale.ROOT);
    if (WORDS_OF_THEIR_OWN.contains(typed)) {
      return Optional.empty();
    }
    return Arrays.stream(CommandName.values())
        .filter(name -> SIMILARITY.apply(typed, name.word()) >= ALIKE)
        .findFirst();
  }
}
