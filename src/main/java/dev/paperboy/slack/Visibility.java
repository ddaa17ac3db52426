package dev.paperboy.slack;

/// Who sees a message.
public enum Visibility {
  /// Only the person who asked: Slack calls it ephemeral.
  PRIVATE,
  /// Everybody in the conversation. There is nothing left to share, so such buttons are left out.
  PUBLIC
}
