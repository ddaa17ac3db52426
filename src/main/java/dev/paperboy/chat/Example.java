package dev.paperboy.chat;

/// Something to type, and what it does.
///
/// @param typed without `/papers`
public record Example(String typed, String meaning) {}
