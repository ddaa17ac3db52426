package dev.paperboy.discord;

/// Who sees a message.
public enum Audience {
  /// Only the person who asked; what they want others to see they share.
  ASKER,
  /// The whole channel, or both sides of a direct conversation.
  EVERYONE
}
