/// Meaning as numbers: a text becomes a vector, and texts about the same have vectors that point
/// the same way.
@NullMarked
package dev.paperboy.search.embedding;

import org.jspecify.annotations.NullMarked;
