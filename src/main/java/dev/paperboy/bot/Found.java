package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Passage;
import dev.paperboy.search.Ranking;
import java.util.List;

/// What a search came to, and what had to be changed to find it.
///
/// @param topic what was searched in the end
/// @param notes says each change, for the reply's notes
/// @param actions ways back to what was typed
record Found(String topic, Ranking ranking, List<Passage> notes, List<Action> actions) {
  Found {
    notes = List.copyOf(notes);
    actions = List.copyOf(actions);
  }

  static Found asTyped(String topic, Ranking ranking) {
    return new Found(topic, ranking, List.of(), List.of());
  }

  boolean isEmpty() {
    return ranking.hits().isEmpty();
  }
}
