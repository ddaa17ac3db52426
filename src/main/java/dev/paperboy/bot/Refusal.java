package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.List;

/// Says that something cannot be, and what to do instead.
final class Refusal {
  private Refusal() {}

  static Reply of(String why, String instead) {
    return of(why, instead, List.of());
  }

  static Reply of(String why, String instead, List<Action> actions) {
    List<Passage> notes = instead.isEmpty() ? List.of() : List.of(Passage.plain(instead));
    return new Reply.NothingFound(Passage.plain(why), notes, actions);
  }
}
