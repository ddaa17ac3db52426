package dev.paperboy.chat;

import java.util.List;
import java.util.Optional;

/// What answers, seen from a platform. All methods return in any case and never throw.
public interface Handler {
  Reply answer(Command command, Asker asker);

  /// The form that asks the command, filled in as far as it is understood; of a {@link
  /// Command.Filled} the same again, with what is wrong with it. Empty where the asker has none to
  /// fill in: the answer says why.
  Optional<Form> form(Command command, Asker asker);

  /// What completes the text typed so far, the likeliest first, at most 25.
  List<Suggestion> suggest(String typed, Typing what);
}
