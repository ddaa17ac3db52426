package dev.paperboy.web;

import dev.paperboy.chat.ActionShelf;
import java.util.Optional;

/// The shelf of buttons that hold everything themselves.
final class NoShelf implements ActionShelf {
  @Override
  public String put(String action) {
    throw new IllegalStateException("an action too long to write: " + action.length());
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.empty();
  }
}
