package dev.paperboy.bot;

import dev.paperboy.search.Ranking;
import java.util.List;

/// Finds what is nearest to a topic in meaning, whatever its words.
public interface Nearest {
  /// Finds nothing.
  Nearest NOTHING = topic -> new Ranking(List.of(), 0, 0);

  Ranking to(String topic);
}
