package dev.paperboy.search;

/// A term as it goes into the index.
///
/// @param advance how many positions after the token before it
record Token(String term, int start, int end, int advance) {}
