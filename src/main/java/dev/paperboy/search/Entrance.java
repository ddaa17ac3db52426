package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedding;
import org.jspecify.annotations.Nullable;

/// What a paper must reach, by words or by meaning, to enter a ranking.
///
/// @param words the least score; 0 where every paper with one of the words would enter
/// @param meaning the question's vector; null for a ranking by words alone
/// @param similarity the least similarity to it, from 0 to 1
record Entrance(float words, @Nullable Embedding meaning, float similarity) {
  static Entrance byWords(float words) {
    return new Entrance(words, null, 0);
  }
}
