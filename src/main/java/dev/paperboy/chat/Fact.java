package dev.paperboy.chat;

/// One line of a report.
public record Fact(String name, Passage value) {
  public Fact(String name, String value) {
    this(name, Passage.plain(value));
  }
}
