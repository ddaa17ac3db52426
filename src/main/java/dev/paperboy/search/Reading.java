package dev.paperboy.search;

/// What a paper has to say to a question.
///
/// @param sentence the sentence of its abstract that answers best; empty without an abstract
/// @param words where it has the words of the question
public record Reading(Excerpt sentence, WordPlaces words) {}
