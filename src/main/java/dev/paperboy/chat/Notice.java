package dev.paperboy.chat;

import java.util.List;

/// A page that says something, with buttons for what can be done about it.
///
/// @param known whether the key that it was asked with is one
public record Notice(boolean known, String title, List<Passage> lines, List<Choice> choices) {
  public Notice {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
  }

  /// One of the buttons.
  ///
  /// @param word what pressing it sends
  public record Choice(String label, String word) {}
}
