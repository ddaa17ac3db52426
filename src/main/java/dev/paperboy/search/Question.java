package dev.paperboy.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a question asks for: its words, each once, without those that say nothing.
record Question(List<Asked> words) {
  /// Enough for a pasted abstract.
  private static final int MOST_CHARACTERS = 20_000;

  private static final int MOST_WORDS = 400;

  Question {
    words = List.copyOf(words);
  }

  /// A word of the question.
  ///
  /// @param typed as the person wrote it
  /// @param position its place among all words of the question, pieces of compounds counted
  record Asked(Word word, String typed, int position) {
    /// Whether it finds too much by itself: the 4 of 'GPT 4', the k of 'k means'.
    boolean isFaint() {
      String joined = word.joined();
      boolean number = joined.chars().allMatch(Character::isDigit);
      boolean latin = joined.charAt(0) < 0x80;
      return latin && joined.length() <= (number ? 2 : 1);
    }

    /// Whether the next word of the question follows at once, without a stop word between.
    boolean isNextTo(Asked following) {
      return following.position == position + word.pieces().size();
    }
  }

  static Question of(String text) {
    String start = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    List<Asked> telling = asked(start).stream().filter(Question::tells).toList();
    List<Asked> topic =
        telling.stream().filter(asked -> !StopWords.isPhrasing(asked.word().joined())).toList();
    return new Question(unique(topic.isEmpty() ? telling : topic));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  private static List<Asked> asked(String text) {
    List<Asked> asked = new ArrayList<>();
    int position = 0;
    for (Word word : Words.in(text)) {
      asked.add(new Asked(word, text.substring(word.start(), word.end()), position));
      position += word.pieces().size();
    }
    return asked;
  }

  private static boolean tells(Asked asked) {
    return asked.word().isCompound() || !StopWords.contains(asked.word().joined());
  }

  private static List<Asked> unique(List<Asked> all) {
    Set<String> seen = new HashSet<>();
    Predicate<Asked> first = asked -> seen.add(asked.word().joined());
    return all.stream().filter(first).limit(MOST_WORDS).toList();
  }
}
