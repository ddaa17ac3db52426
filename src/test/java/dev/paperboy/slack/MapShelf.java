package dev.paperboy.slack;

import dev.paperboy.chat.ActionShelf;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A shelf that lasts as long as the test.
final class MapShelf implements ActionShelf {
  private final Map<String, String> held = new ConcurrentHashMap<>();

  @Override
  public String put(String action) {
    String key = Integer.toHexString(action.hashCode());
    held.put(key, action);
    return key;
  }

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(held.get(key));
  }
}
