package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/// What people made of a paper, as the sources count it. A missing count is null: unknown, not
/// zero.
///
/// @param seedRank the place on the seed page, from 1
/// @param upvotes votes on the Hugging Face papers site
/// @param stars stars of the code's GitHub repository
/// @param comments comments on the Hugging Face papers site
public record Signals(
    @Nullable Integer seedRank,
    @Nullable Integer upvotes,
    @Nullable Integer stars,
    @Nullable Integer comments) {
  public static final Signals NONE = new Signals(null, null, null, null);

  public Signals {
    if (seedRank != null && seedRank < 1) {
      throw new IllegalArgumentException("a seed rank counts from 1: " + seedRank);
    }
    notNegative("upvotes", upvotes);
    notNegative("stars", stars);
    notNegative("comments", comments);
  }

  public static Signals ofSeedRank(int rank) {
    return new Signals(rank, null, null, null);
  }

  private static void notNegative(String name, @Nullable Integer count) {
    if (count != null && count < 0) {
      throw new IllegalArgumentException(name + " below zero: " + count);
    }
  }
}
