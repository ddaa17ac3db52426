/// Completing what is being typed, from memory: packed lists of titles, authors, categories and
/// phrases.
@NullMarked
package dev.paperboy.search.completion;

import org.jspecify.annotations.NullMarked;
