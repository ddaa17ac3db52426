package dev.paperboy.ingest;

import dev.paperboy.store.Upserts;
import java.util.Locale;

/// What an import brought.
///
/// @param bad how many papers, lines or values could not be read
public record Imported(Upserts papers, long bad) {
  public static final Imported NOTHING = new Imported(Upserts.NONE, 0);

  public Imported plus(Imported other) {
    return new Imported(papers.plus(other.papers), bad + other.bad);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d new, %,d changed, %,d unchanged, %,d bad",
        papers.added(),
        papers.changed(),
        papers.unchanged(),
        bad);
  }
}
