package dev.paperboy.chat;

import java.util.List;

/// What answers, seen from a platform. Both methods return in any case and never throw.
public interface Handler {
  Reply answer(Command command, Asker asker);

  /// What completes the text typed so far, the likeliest first, at most 25.
  List<Suggestion> suggest(String typed, Typing what);
}
