package dev.paperboy.chat;

/// What a platform knows of a message that may have been sent.
public sealed interface Looked {
  /// It was sent.
  ///
  /// @param message the platform's id of it
  record There(String message) implements Looked {}

  record NotThere() implements Looked {}

  /// Nobody can tell, as with mail.
  record CannotTell() implements Looked {}

  /// The bot may not look there any more: left, archived, deleted, forbidden.
  ///
  /// @param why in words for the person who subscribed
  record PlaceLost(String why) implements Looked {}

  /// Not now; ask again.
  record Unanswered(String why) implements Looked {}
}
