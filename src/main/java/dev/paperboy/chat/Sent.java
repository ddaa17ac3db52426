package dev.paperboy.chat;

import java.time.Duration;

/// What became of a message.
public sealed interface Sent {
  /// It is there.
  ///
  /// @param message the platform's id of it
  record Delivered(String message) implements Sent {}

  /// It was not taken, and may be tried again.
  ///
  /// @param after how long to wait at least
  record Deferred(Duration after, String why) implements Sent {}

  /// It was not taken, nor would any other message of its workspace be for a while.
  ///
  /// @param after how long to wait at least
  record Throttled(Duration after, String why) implements Sent {}

  /// The place takes no messages any more: left, archived, deleted, forbidden, or the token
  /// revoked.
  ///
  /// @param why in words for the person who subscribed
  record PlaceLost(String why) implements Sent {}

  /// The answer was lost: the message may be there or not. {@link Messenger#look} can tell.
  record Doubtful(String why) implements Sent {}

  /// It will never be taken, although the place is well.
  record Refused(String why) implements Sent {}
}
