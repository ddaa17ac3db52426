package dev.paperboy.search.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of many texts in a row, each a number, with marks where phrases end.
final class WordRun {
  /// The hash of no phrase.
  static final long NONE = 0;

  static final int SHORTEST = 2;
  static final int LONGEST = 4;

  private static final int BREAK = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<PhraseWord> known = new ArrayList<>();
  private int[] stems = new int[1 << 10];
  private int[] words = new int[1 << 12];
  private int length;

  int length() {
    return length;
  }

  void add(List<PhraseWord> text) {
    for (PhraseWord word : text) {
      if (!word.isNextToLast()) {
        append(BREAK);
      }
      append(number(word));
    }
    append(BREAK);
  }

  /// A hash of so many words from a place on, by their stems; [#NONE] if they are no phrase.
  long phrase(int from, int count) {
    if (from + count > length || !isEdge(from) || !isEdge(from + count - 1)) {
      return NONE;
    }
    long hash = count;
    for (int at = from; at < from + count; at++) {
      if (words[at] == BREAK) {
        return NONE;
      }
      hash = mixed(hash + stems[words[at]]);
    }
    return hash == NONE ? 1 : hash;
  }

  /// The words as written.
  String text(int from, int count) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < from + count; at++) {
      text.append(at == from ? "" : " ").append(known.get(words[at]).written());
    }
    return text.toString();
  }

  private boolean isEdge(int at) {
    return words[at] != BREAK && known.get(words[at]).mayBeAtTheEdge();
  }

  private int number(PhraseWord word) {
    Integer number = numbers.get(word.written());
    if (number != null) {
      return number;
    }
    int next = known.size();
    numbers.put(word.written(), next);
    known.add(word);
    if (next == stems.length) {
      stems = Arrays.copyOf(stems, 2 * next);
    }
    stems[next] = word.stem().hashCode();
    return next;
  }

  private void append(int word) {
    if (length == words.length) {
      words = Arrays.copyOf(words, length + length / 2);
    }
    words[length++] = word;
  }

  /// The finaliser of MurmurHash3.
  private static long mixed(long value) {
    long mixed = value * 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    mixed *= 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
