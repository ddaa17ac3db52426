package dev.paperboy.search.completion;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// Which entries of a list have which words. An entry is a number; the smaller, the better known.
final class WordTable {
  private final Texts words;
  private final int[] ends;
  private final byte[] entries;

  /// @param words in the order of their bytes
  /// @param ends where each word's entries end among all
  /// @param entries for each word the steps from entry to entry, see [WordTableBuilder]
  WordTable(Texts words, int[] ends, byte[] entries) {
    this.words = words;
    this.ends = ends;
    this.entries = entries;
  }

  /// Adds the entries that have a word with this beginning.
  ///
  /// @param first takes those of them that begin with it themselves
  void beginning(String beginning, BitSet all, BitSet first) {
    byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
    for (int word = lowest(wanted);
        word < words.size() && words.compareBeginning(word, wanted) == 0;
        word++) {
      collect(word, all, first);
    }
  }

  /// Adds the entries that have a word with this beginning but for one typo.
  void nearly(OneTypo typo, BitSet all, BitSet first) {
    byte[] firstLetter = typo.firstLetter();
    for (int word = lowest(firstLetter);
        word < words.size() && words.compareBeginning(word, firstLetter) == 0;
        word++) {
      if (typo.explains(words, word)) {
        collect(word, all, first);
      }
    }
  }

  private int lowest(byte[] wanted) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.compareBeginning(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void collect(int word, BitSet all, BitSet first) {
    int at = word == 0 ? 0 : ends[word - 1];
    int entry = 0;
    while (at < ends[word]) {
      int step = 0;
      int shift = 0;
      byte next;
      do {
        next = entries[at++];
        step |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      entry += step >>> 1;
      all.set(entry);
      if ((step & 1) == 1) {
        first.set(entry);
      }
    }
  }
}
