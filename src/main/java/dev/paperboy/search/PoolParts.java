package dev.paperboy.search;

/// What the scores of a pool's papers are made of, a column for each part.
final class PoolParts {
  private final float[] words;
  private final float[] learnt;
  private final float[] meaning;
  private final float[] named;

  private PoolParts(float[] words, float[] learnt, float[] meaning, float[] named) {
    this.words = words;
    this.learnt = learnt;
    this.meaning = meaning;
    this.named = named;
  }

  /// Parts from raw scores: those by words are stretched together to 0 to 1. A paper whose meaning
  /// is unknown has its words stand for it.
  ///
  /// @param asked by the words of the question
  /// @param learnt by those that the best papers share
  /// @param similarity on a scale from 0 to 1
  static PoolParts of(float weight, float[] asked, float[] learnt, float[] similarity) {
    float[] both = Scale.sum(1, asked, 1, learnt);
    float least = Scale.least(both);
    float range = Scale.range(both);
    float[] words = new float[asked.length];
    float[] taught = new float[asked.length];
    float[] meaning = new float[asked.length];
    for (int i = 0; i < asked.length; i++) {
      float inWords = range > 0 ? (asked[i] - least) / range : 0;
      float inLearnt = range > 0 ? learnt[i] / range : 0;
      words[i] = weight * inWords;
      taught[i] = weight * inLearnt;
      float near = Float.isNaN(similarity[i]) ? inWords + inLearnt : similarity[i];
      meaning[i] = (1 - weight) * near;
    }
    return new PoolParts(words, taught, meaning, new float[asked.length]);
  }

  PoolParts with(float[] named) {
    return new PoolParts(words, learnt, meaning, named);
  }

  Parts of(int i) {
    return new Parts(words[i], learnt[i], meaning[i], named[i]);
  }
}
