package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedding;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// What a paper must reach, by words or by meaning, to enter a ranking.
///
/// @param words the least score; 0 where every paper with one of the words would enter
/// @param meaning the question's vector; null for a ranking by words alone
/// @param similarity the least similarity to it, from 0 to 1
record Entrance(float words, @Nullable Embedding meaning, float similarity) {
  /// What it takes to be among so many of the papers that either search found.
  static Entrance behind(ScoreDoc[] byWords, ScoreDoc[] byMeaning, Embedding meaning, int limit) {
    return new Entrance(last(byWords, limit), meaning, last(byMeaning, limit));
  }

  private static float last(ScoreDoc[] found, int limit) {
    return found.length < limit ? 0 : found[limit - 1].score;
  }

  static Entrance byWords(float words) {
    return new Entrance(words, null, 0);
  }
}
