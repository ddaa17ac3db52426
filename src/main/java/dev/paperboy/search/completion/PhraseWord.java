package dev.paperboy.search.completion;

/// A word of a text as phrases are made of it.
///
/// @param written as the text writes it
/// @param stem what its forms share: phrases that differ in form only are one
/// @param mayBeAtTheEdge whether a phrase may begin or end with it: 'of' may not
/// @param isNextToLast whether nothing but a space parts it from the word before
public record PhraseWord(
    String written, String stem, boolean mayBeAtTheEdge, boolean isNextToLast) {}
