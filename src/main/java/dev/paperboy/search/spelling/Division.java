package dev.paperboy.search.spelling;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Finds the two words that were typed in one, and the one that was typed in two.
final class Division {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_WHOLE = 8;
  private static final int LONG_PART = 6;

  private final WrittenWords written;
  private final Correction correction;

  Division(WrittenWords written, Correction correction) {
    this.written = written;
    this.correction = correction;
  }

  /// Two words that papers have side by side. One of them may be misspelt.
  Optional<String> split(String word) throws IOException {
    if (word.length() < SHORTEST_WHOLE || written.papersWith(word) > 0 || written.hasStem(word)) {
      return Optional.empty();
    }
    Optional<String> exact = bestCut(word, this::asTyped);
    return exact.isPresent() ? exact : bestCut(word, this::asMeant);
  }

  private Optional<String> bestCut(String word, Part part) throws IOException {
    String best = "";
    int most = 0;
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      String left = part.of(word.substring(0, cut));
      String right = left.isEmpty() ? "" : part.of(word.substring(cut));
      int papers = right.isEmpty() ? 0 : papersWithPair(left, right);
      if (papers > most) {
        most = papers;
        best = left + " " + right;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /// Words such as 'for' are not indexed, and stand next to everything.
  private int papersWithPair(String left, String right) throws IOException {
    if (written.isFiller(left)) {
      return right.length() < LONG_PART ? 0 : written.papersWith(right);
    }
    if (written.isFiller(right)) {
      return left.length() < LONG_PART ? 0 : written.papersWith(left);
    }
    return written.papersWithPair(left, right);
  }

  /// How a part of the word reads; empty if it is no word.
  private interface Part {
    String of(String letters) throws IOException;
  }

  private String asTyped(String letters) throws IOException {
    return written.papersWith(letters) > 0 ? letters : "";
  }

  private String asMeant(String letters) throws IOException {
    String typed = asTyped(letters);
    return typed.isEmpty() && letters.length() >= LONG_PART
        ? correction.of(letters, List.of()).orElse("")
        : typed;
  }

  /// One word for two of which papers lack one.
  Optional<String> join(String left, String right) throws IOException {
    String joined = left + right;
    boolean bothWritten = written.papersWith(left) > 0 && written.papersWith(right) > 0;
    return bothWritten || written.papersWith(joined) == 0 ? Optional.empty() : Optional.of(joined);
  }
}
