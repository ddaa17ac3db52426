package dev.paperboy.chat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The platforms on which one can speak unasked.
public final class Messengers {
  private final Map<Platform, Messenger> messengers = new ConcurrentHashMap<>();

  public void add(Messenger messenger) {
    messengers.put(messenger.platform(), messenger);
  }

  public Optional<Messenger> of(Platform platform) {
    return Optional.ofNullable(messengers.get(platform));
  }
}
