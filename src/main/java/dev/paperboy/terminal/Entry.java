package dev.paperboy.terminal;

import dev.paperboy.chat.Passage;

/// A name and, in a column beside it, what belongs to it.
record Entry(String name, Passage value) {
  Entry(String name, String value) {
    this(name, Passage.plain(value));
  }
}
