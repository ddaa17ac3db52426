package dev.paperboy.search.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// A phrase while it is counted: in how many texts, and how they write it.
final class Phrase {
  static final Comparator<Phrase> BEST_KNOWN_FIRST =
      Comparator.comparingInt(Phrase::texts).reversed().thenComparing(Phrase::text);

  final int words;
  private final Map<String, Integer> ways = new HashMap<>();
  private int texts;
  private int last = -1;

  Phrase(int words) {
    this.words = words;
  }

  int texts() {
    return texts;
  }

  /// @param weight how much this place says about how the phrase is written
  void seen(int text, String written, int weight) {
    if (text != last) {
      last = text;
      texts++;
    }
    ways.merge(written, weight, Integer::sum);
  }

  /// The way in which it is mostly written.
  String text() {
    return ways.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
