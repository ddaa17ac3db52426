package dev.paperboy.store;

/// How many papers were new, differed from what was known, or brought nothing new.
public record Upserts(long added, long changed, long unchanged) {
  public static final Upserts NONE = new Upserts(0, 0, 0);

  static Upserts of(int added, int changed, int unchanged) {
    return new Upserts(added, changed, unchanged);
  }

  public Upserts plus(Upserts other) {
    return new Upserts(added + other.added, changed + other.changed, unchanged + other.unchanged);
  }
}
