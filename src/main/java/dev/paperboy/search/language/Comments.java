package dev.paperboy.search.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what in a topic deserves a remark: signs of other search languages, no words at all, only
/// small words, another script.
final class Comments {
  private static final Set<String> BOOLEAN = Set.of("AND", "OR", "NOT", "&&", "||");
  private static final Pattern WILD =
      Pattern.compile("[a-z]{3,}(?:\\*|~\\d?|\\^\\d)|\\*:\\*|\\*|~|\\^");

  private Comments() {}

  static void on(String topic, List<SpokenWord> words, boolean bare, Remarks remarks) {
    if (usesSigns(words)) {
      remarks.signs();
    }
    if (!bare && topic.isEmpty()) {
      return;
    }
    List<SpokenWord> spoken = words.stream().filter(word -> !word.core().isEmpty()).toList();
    if (!Draft.hasWord(topic)) {
      remarks.noLetters();
    } else if (!spoken.isEmpty()
        && spoken.stream().allMatch(word -> SmallWords.contains(word.lower()))) {
      remarks.onlySmallWords();
    } else if (isOfOtherScript(topic)) {
      remarks.otherScript();
    }
  }

  /// In a text all in capitals, AND is a word.
  private static boolean usesSigns(List<SpokenWord> words) {
    boolean shouting =
        words.stream().noneMatch(word -> word.raw().chars().anyMatch(Character::isLowerCase));
    return words.stream()
        .map(SpokenWord::raw)
        .anyMatch(raw -> WILD.matcher(raw).matches() || (BOOLEAN.contains(raw) && !shouting));
  }

  private static boolean isOfOtherScript(String topic) {
    boolean latin = topic.codePoints().anyMatch(c -> letterOf(c) == UnicodeScript.LATIN);
    return !latin && topic.codePoints().filter(Character::isLetter).count() > 1;
  }

  private static UnicodeScript letterOf(int c) {
    return Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
  }
}
