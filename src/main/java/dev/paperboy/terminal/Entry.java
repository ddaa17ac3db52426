package dev.paperboy.terminal;

/// A name and, in a column beside it, what belongs to it.
record Entry(String name, String value) {}
