package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Passage;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.language.Inquiry;
import java.util.List;
import java.util.stream.Stream;

/// What a search came to, and what had to be changed to find it.
///
/// @param inquiry what was searched in the end
/// @param notes says each change, for the reply's notes
/// @param actions ways back to what was typed
public record Found(Inquiry inquiry, Ranking ranking, List<Passage> notes, List<Action> actions) {
  public Found {
    notes = List.copyOf(notes);
    actions = List.copyOf(actions);
  }

  boolean isEmpty() {
    return ranking.hits().isEmpty();
  }

  Found because(Passage note) {
    return new Found(
        inquiry, ranking, Stream.concat(Stream.of(note), notes.stream()).toList(), actions);
  }

  Found with(Action action) {
    return new Found(inquiry, ranking, notes, List.of(action));
  }
}
