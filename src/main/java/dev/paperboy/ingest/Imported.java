package dev.paperboy.ingest;

import dev.paperboy.store.Upserts;
import java.util.Locale;

/// What an import brought.
///
/// @param mended how many values were damaged but could be told
/// @param bad how many papers, lines or values could not be read
public record Imported(Upserts papers, long mended, long bad) {
  public static final Imported NOTHING = new Imported(Upserts.NONE, 0, 0);

  public Imported plus(Imported other) {
    return new Imported(papers.plus(other.papers), mended + other.mended, bad + other.bad);
  }

  @Override
  public String toString() {
    String counts =
        String.format(
            Locale.ROOT,
            "%,d new, %,d changed, %,d unchanged, %,d bad",
            papers.added(),
            papers.changed(),
            papers.unchanged(),
            bad);
    return mended == 0 ? counts : counts + String.format(Locale.ROOT, ", %,d mended", mended);
  }
}
