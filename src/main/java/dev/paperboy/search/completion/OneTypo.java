package dev.paperboy.search.completion;

import java.nio.charset.StandardCharsets;

/// Recognises words that begin with what is typed but for one letter wrong, missing, too many, or
/// two neighbours swapped. The first letter has to be right.
final class OneTypo {
  /// With fewer letters everything is a typo of everything.
  private static final int SHORTEST = 4;

  private final byte[] typed;

  OneTypo(String typed) {
    this.typed = typed.getBytes(StandardCharsets.UTF_8);
  }

  boolean isPossible() {
    return typed.length >= SHORTEST;
  }

  /// What words have to begin with: the first byte of it.
  byte[] firstLetter() {
    return new byte[] {typed[0]};
  }

  boolean explains(Texts words, int word) {
    int length = words.length(word);
    if (length + 1 < typed.length || length == 0 || words.byteAt(word, 0) != typed[0]) {
      return false;
    }
    int same = 1;
    while (same < typed.length && same < length && words.byteAt(word, same) == typed[same]) {
      same++;
    }
    return goesOn(words, word, same + 1, same + 1)
        || goesOn(words, word, same + 1, same)
        || goesOn(words, word, same, same + 1)
        || (isSwap(words, word, same) && goesOn(words, word, same + 2, same + 2));
  }

  private boolean isSwap(Texts words, int word, int at) {
    return at + 1 < typed.length
        && at + 1 < words.length(word)
        && words.byteAt(word, at) == typed[at + 1]
        && words.byteAt(word, at + 1) == typed[at];
  }

  /// Whether all that is typed from one place on stands in the word from another on.
  private boolean goesOn(Texts words, int word, int inWord, int inTyped) {
    int left = typed.length - inTyped;
    if (inWord + left > words.length(word)) {
      return false;
    }
    for (int i = 0; i < left; i++) {
      if (words.byteAt(word, inWord + i) != typed[inTyped + i]) {
        return false;
      }
    }
    return true;
  }
}
