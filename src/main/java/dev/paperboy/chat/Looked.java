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

  /// Not now; ask again.
  record Unanswered(String why) implements Looked {}
}
