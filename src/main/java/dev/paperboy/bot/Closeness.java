package dev.paperboy.bot;

/// How near two texts are in meaning, by what the cosine of bge-small is like for papers on the
/// very subject, near it, and in its field.
enum Closeness {
  VERY_CLOSE(0.80),
  CLOSE(0.70),
  LOOSE(0.60),
  FAR(-1);

  private final double least;

  Closeness(double least) {
    this.least = least;
  }

  static Closeness of(double cosine) {
    for (Closeness closeness : values()) {
      if (cosine >= closeness.least) {
        return closeness;
      }
    }
    return FAR;
  }
}
