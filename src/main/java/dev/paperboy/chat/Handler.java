package dev.paperboy.chat;

import java.util.List;

/// What answers, seen from a platform. Both methods return in any case and never throw.
public interface Handler {
  Reply answer(Command command, Asker asker);

  /// Titles that complete what has been typed so far, the likeliest first, at most 25.
  List<String> suggest(String typed);
}
