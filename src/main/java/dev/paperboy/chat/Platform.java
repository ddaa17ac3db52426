package dev.paperboy.chat;

/// The programs in which people talk to Paperboy, and mail, in which only Paperboy talks.
public enum Platform {
  SLACK,
  DISCORD,
  WEB,
  TERMINAL,
  EMAIL;

  /// Whether more can stand under a message without being another message to those who get it.
  public boolean hasThreads() {
    return this != EMAIL;
  }

  /// Whether it forgets what was said there when the program ends.
  public boolean forgets() {
    return this == WEB;
  }
}
