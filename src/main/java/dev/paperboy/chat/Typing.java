package dev.paperboy.chat;

/// What a person is in the middle of typing.
public enum Typing {
  /// A question: anything may complete it.
  QUESTION,
  /// The name of one paper.
  REFERENCE
}
