/// Telling a misspelt word from a rare one, by the words that papers are written in.
@NullMarked
package dev.paperboy.search.spelling;

import org.jspecify.annotations.NullMarked;
