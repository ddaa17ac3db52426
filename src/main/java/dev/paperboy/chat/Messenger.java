package dev.paperboy.chat;

import java.time.Instant;
import java.util.Optional;

/// A platform's way to speak without being asked. No method throws: what went wrong is a value.
/// Methods wait for the platform's answer, and for its rate limits no longer than a few seconds.
public interface Messenger {
  Platform platform();

  /// Sends it; a platform that recognises {@link Post#delivery} takes it once.
  Sent send(Post post);

  /// Whether a post is there that was sent, if at all, at or after a moment.
  Looked look(Post post, Instant since);

  /// Takes back what an earlier run of the program sent, where the platform lives within it.
  ///
  /// @param message the platform's name of the post
  default void restore(Post post, String message) {}

  /// Tells one person something, in private.
  Sent tell(Asker person, Reply reply);

  Profile profile(Asker asker);

  /// Why nothing can be posted there yet and what to do about it; empty as far as is known.
  default Optional<String> outside(Place place) {
    return Optional.empty();
  }
}
