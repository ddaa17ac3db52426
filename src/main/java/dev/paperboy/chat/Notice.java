package dev.paperboy.chat;

import java.util.List;

/// A page that says something, with buttons for what can be done about it.
///
/// @param known whether the key that it was asked with is one
/// @param links to other pages, below Paperboy's public address
public record Notice(
    boolean known, String title, List<Passage> lines, List<Choice> choices, List<Link> links) {
  public Notice {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
    links = List.copyOf(links);
  }

  /// A page that leads nowhere.
  public static Notice plain(boolean known, String title, Passage... lines) {
    return new Notice(known, title, List.of(lines), List.of(), List.of());
  }

  /// One of the buttons.
  ///
  /// @param word what pressing it sends
  public record Choice(String label, String word) {}
}
