package dev.paperboy.search.spelling;

/// The fields of an index that tell how words are written.
///
/// @param words every word of title and abstract as written
/// @param titles the same of titles only
/// @param names the parts of authors' names
/// @param text stems with their positions
public record Fields(String words, String titles, String names, String text) {}
