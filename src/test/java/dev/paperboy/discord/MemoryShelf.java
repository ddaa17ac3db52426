package dev.paperboy.discord;

import dev.paperboy.chat.ActionShelf;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A shelf for the length of a test.
final class MemoryShelf implements ActionShelf {
  private final Map<String, String> shelved = new ConcurrentHashMap<>();

  @Override
  public String put(String action) {
    String key = "k" + Integer.toHexString(action.hashCode());
    shelved.put(key, action);
    return key;
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(shelved.get(key));
  }
}
