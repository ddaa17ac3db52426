package dev.paperboy.search;

import java.util.stream.IntStream;

/// Brings scores of different searches to one scale: 0 for the least of a pool, 1 for the best.
final class Scale {
  private Scale() {}

  /// The scores on that scale. What is unknown stays so; where all are the same, all are 0.
  static float[] normalised(float[] scores) {
    float least = least(scores);
    float range = range(scores);
    float[] normalised = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      normalised[i] = range > 0 ? (scores[i] - least) / range : 0 * scores[i];
    }
    return normalised;
  }

  static float least(float[] scores) {
    float least = Float.POSITIVE_INFINITY;
    for (float score : scores) {
      least = score < least ? score : least;
    }
    return least;
  }

  /// From the least to the greatest; not above 0 where there is nothing to tell them apart by.
  static float range(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = score > most ? score : most;
    }
    return most - least(scores);
  }

  /// The weighted sum of both; where the second is unknown, the first stands for it.
  static float[] sum(float weight, float[] first, float otherWeight, float[] second) {
    float[] sum = new float[first.length];
    for (int i = 0; i < first.length; i++) {
      float other = Float.isNaN(second[i]) ? first[i] : second[i];
      sum[i] = weight * first[i] + otherWeight * other;
    }
    return sum;
  }

  /// The places of the greatest values, the greatest first.
  static int[] best(float[] values, int count) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted((a, b) -> Float.compare(values[b], values[a]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
