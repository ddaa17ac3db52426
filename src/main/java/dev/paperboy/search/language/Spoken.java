package dev.paperboy.search.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The plain words of a question, in order.
record Spoken(List<SpokenWord> words, Register register) {
  Spoken {
    words = List.copyOf(words);
  }

  static Spoken of(List<SpokenWord> words) {
    return new Spoken(words, Register.of(words));
  }

  int size() {
    return words.size();
  }

  boolean isClaim() {
    return register == Register.STATEMENT;
  }

  /// The word in lower case; empty behind the end and for bare punctuation.
  String lower(int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }

  boolean is(int at, Set<String> choices) {
    return choices.contains(lower(at));
  }

  /// Whether the words stand here, with nothing that stops between them.
  boolean says(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!lower(at + i).equals(expected[i]) || (i > 0 && stopsBefore(at + i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a clause begins here: at an end, behind a comma, at the beginning.
  boolean stopsBefore(int at) {
    return at <= 0 || at >= words.size() || words.get(at - 1).stops();
  }

  /// Whether what ends before this word may be a condition.
  boolean isLoose(int at) {
    return stopsBefore(at) || lower(at).isEmpty() || SmallWords.mayFollow(lower(at));
  }

  String cores(int from, int to) {
    return words.subList(from, to).stream().map(SpokenWord::core).collect(Collectors.joining(" "));
  }
}
