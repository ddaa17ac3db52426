package dev.paperboy.bot;

import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What to know of a paper and what brought it here: its state, its relation to the question, its
/// place on the list, and its counts.
final class WhyLine {
  private WhyLine() {}

  /// @param relation to what was asked, part by part
  static Passage of(List<Passage> relation, Paper paper) {
    Signals signals = paper.signals();
    List<Passage> parts = new ArrayList<>();
    state(parts, paper.publication());
    parts.addAll(relation);
    Integer rank = signals.seedRank();
    if (rank != null) {
      parts.add(Passage.plain("no. " + rank + " on the trending list"));
    }
    count(parts, "▲ ", signals.upvotes());
    count(parts, "★ ", signals.stars());
    return joined(parts);
  }

  /// A first version is nothing to mention.
  private static void state(List<Passage> parts, Publication publication) {
    Integer version = publication.version();
    if (version != null && version > 1) {
      parts.add(Passage.plain("v" + version));
    }
    if (publication.withdrawn()) {
      parts.add(Passage.plain("withdrawn"));
    }
  }

  private static void count(List<Passage> parts, String sign, @Nullable Integer count) {
    if (count != null) {
      parts.add(Passage.plain(sign + shortened(count)));
    }
  }

  private static String shortened(int count) {
    if (count < 1_000) {
      return Integer.toString(count);
    }
    return String.format(Locale.ROOT, "%.1fk", count / 1_000.0).replace(".0k", "k");
  }

  private static Passage joined(List<Passage> parts) {
    Passage line = Passage.EMPTY;
    for (Passage part : parts) {
      line = (line.isEmpty() ? line : line.then(" · ")).then(part);
    }
    return line;
  }
}
