package dev.paperboy.search.spelling;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Finds the two words that were typed in one, and the one that was typed in two.
final class Division {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_WHOLE = 8;

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
    String best = "";
    int papers = 0;
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      String left = right(word.substring(0, cut));
      String right = right(word.substring(cut));
      if (!left.isEmpty() && !right.isEmpty()) {
        int together = written.papersWithPair(left, right);
        if (together > papers) {
          papers = together;
          best = left + " " + right;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /// The part if papers write it, the word meant if it is a long one misspelt, or nothing.
  private String right(String part) throws IOException {
    if (written.papersWith(part) > 0) {
      return part;
    }
    return part.length() < SHORTEST_WHOLE ? "" : correction.of(part, List.of()).orElse("");
  }

  /// One word for two of which papers lack one.
  Optional<String> join(String left, String right) throws IOException {
    String joined = left + right;
    boolean bothWritten = written.papersWith(left) > 0 && written.papersWith(right) > 0;
    return bothWritten || written.papersWith(joined) == 0 ? Optional.empty() : Optional.of(joined);
  }
}
