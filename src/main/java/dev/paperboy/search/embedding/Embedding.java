package dev.paperboy.search.embedding;

import java.util.Arrays;

/// The meaning of a text as a vector of length 1. It is never changed.
public final class Embedding {
  private final float[] values;

  /// Takes the array as its own.
  public Embedding(float[] values) {
    this.values = values;
  }

  /// The values themselves, to be read only.
  public float[] values() {
    return values;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Embedding embedding && Arrays.equals(embedding.values, values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "a vector of " + values.length;
  }
}
