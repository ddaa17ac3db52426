package dev.paperboy.chat;

import java.util.Optional;

/// Where an action is kept that is too long for a platform's button, so that the button can hold a
/// short key instead. What is put here outlives a restart.
public interface ActionShelf {
  /// The key of the text, at most 24 letters, digits and `-`; the same text has the same key.
  String put(String action);

  Optional<String> get(String key);
}
