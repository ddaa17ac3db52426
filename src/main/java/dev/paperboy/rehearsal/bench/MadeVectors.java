package dev.paperboy.rehearsal.bench;

import dev.paperboy.search.embedding.Embedding;
import java.util.List;
import java.util.random.RandomGenerator;

/// Made-up vectors for papers, where computing real ones would take hours. They are drawn from the
/// normal distribution with the mean and the covariance of a sample of real ones, and brought to
/// length 1: the same directions matter, and neighbours are as near.
final class MadeVectors {
  private final List<Embedding> sample;
  private final RandomGenerator random;
  private final float[] mean;

  MadeVectors(List<Embedding> sample, RandomGenerator random) {
    this.sample = List.copyOf(sample);
    this.random = random;
    this.mean = new float[sample.getFirst().values().length];
    for (Embedding real : sample) {
      add(mean, 1f / sample.size(), real.values());
    }
  }

  /// The next one: the mean, and each real one's distance from it in a random amount.
  Embedding next() {
    float[] made = new float[mean.length];
    float all = 0;
    for (Embedding real : sample) {
      float amount = (float) (random.nextGaussian() / Math.sqrt(sample.size()));
      add(made, amount, real.values());
      all += amount;
    }
    add(made, 1 - all, mean);
    double squares = 0;
    for (float value : made) {
      squares += (double) value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < made.length; i++) {
      made[i] /= length;
    }
    return new Embedding(made);
  }

  private static void add(float[] sum, float amount, float[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += amount * vector[i];
    }
  }
}
