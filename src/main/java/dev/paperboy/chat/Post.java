package dev.paperboy.chat;

import org.jspecify.annotations.Nullable;

/// A message that nobody asked for at the moment it is sent.
///
/// @param delivery what this message is known by, the same for every try: at most 25 letters,
///   digits and `-`, since that is what Discord takes for a nonce
/// @param under the message whose thread it belongs in, as {@link Sent.Delivered} named it; null
///   for the channel itself
public record Post(String delivery, Place place, @Nullable String under, Reply reply) {
  private static final int LONGEST = 25;

  public Post {
    if (delivery.isEmpty() || delivery.length() > LONGEST) {
      throw new IllegalArgumentException("a delivery's id has 1 to 25 characters: " + delivery);
    }
  }
}
