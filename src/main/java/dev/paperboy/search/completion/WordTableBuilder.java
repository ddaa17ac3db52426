package dev.paperboy.search.completion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the words of entry after entry.
///
/// For each word the entries are written as steps from one to the next, shifted by one bit that
/// says whether the entry begins with the word, seven bits a byte, the lowest first.
final class WordTableBuilder {
  private final Map<String, Postings> postings = new HashMap<>();
  private int entry = -1;

  /// @param words those of the next entry, in order
  /// @param beginnings how many of them it begins with
  void add(List<String> words, int beginnings) {
    entry++;
    for (int i = 0; i < words.size(); i++) {
      if (words.subList(0, i).contains(words.get(i))) {
        continue;
      }
      postings.computeIfAbsent(words.get(i), word -> new Postings()).add(entry, i < beginnings);
    }
  }

  WordTable build() {
    List<Map.Entry<String, Postings>> sorted = new ArrayList<>(postings.entrySet());
    sorted.sort(Map.Entry.comparingByKey(WordTableBuilder::compareBytes));
    int total = sorted.stream().mapToInt(word -> word.getValue().length).sum();
    byte[] entries = new byte[total];
    int[] ends = new int[sorted.size()];
    Texts.Builder texts = new Texts.Builder();
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      Postings found = sorted.get(i).getValue();
      texts.add(sorted.get(i).getKey());
      System.arraycopy(found.steps, 0, entries, end, found.length);
      end += found.length;
      ends[i] = end;
    }
    return new WordTable(texts.build(), ends, entries);
  }

  private static int compareBytes(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /// The entries of one word so far.
  private static final class Postings {
    private byte[] steps = new byte[4];
    private int length;
    private int last;

    void add(int entry, boolean isFirst) {
      int step = (entry - last) << 1 | (isFirst ? 1 : 0);
      last = entry;
      while (step > 0x7F) {
        append((byte) (step | 0x80));
        step >>>= 7;
      }
      append((byte) step);
    }

    private void append(byte next) {
      if (length == steps.length) {
        steps = Arrays.copyOf(steps, 2 * length);
      }
      steps[length++] = next;
    }
  }
}
