package dev.paperboy.chat;

/// The programs in which people talk to Paperboy.
public enum Platform {
  SLACK,
  DISCORD,
  WEB,
  TERMINAL
}
