package dev.paperboy.store;

/// How many people who use this Paperboy voted for a paper, against it, and saved it.
public record LocalCounts(int up, int down, int saves) {
  public static final LocalCounts NONE = new LocalCounts(0, 0, 0);
}
