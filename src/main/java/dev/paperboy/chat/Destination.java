package dev.paperboy.chat;

/// Where the answer to a pressed button goes.
public enum Destination {
  /// In place of the message that holds the button.
  REPLACE,
  /// As a new message that only the person who pressed it sees.
  PRIVATE,
  /// As a short note beside the message, which only the person who pressed it sees and nobody needs
  /// later.
  ASIDE,
  /// As a new message that the whole channel sees.
  CHANNEL,
  /// Nowhere yet: a form comes up, and the answer to what is filled in takes the place of the
  /// message that holds the button.
  FORM
}
