package dev.paperboy.ingest;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.store.Change;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.PaperStore;
import java.util.List;
import java.util.Map;

/// Brings the index up to the store's last change.
public final class IndexCatchUp {
  private static final int BATCH = 1_000;
  private static final int BATCHES_A_COMMIT = 20;

  private final PaperStore papers;
  private final PaperIndex index;
  private final Embeddings embeddings;

  /// Ties the index to the store: what it holds of another one is dropped.
  public IndexCatchUp(PaperStore papers, Embeddings embeddings, PaperIndex index) {
    this.papers = papers;
    this.embeddings = embeddings;
    this.index = index;
    index.follow(papers.id(), papers.lastChange());
  }

  /// Applies all changes that the index lacks; afterwards they are found, also after a crash.
  public synchronized void run() {
    int batches = 0;
    List<Change> changes = papers.changesAfter(index.appliedChange(), BATCH);
    while (!changes.isEmpty()) {
      apply(changes);
      batches++;
      if (batches % BATCHES_A_COMMIT == 0) {
        show();
      }
      changes = papers.changesAfter(changes.getLast().number(), BATCH);
    }
    if (batches % BATCHES_A_COMMIT != 0) {
      show();
    }
  }

  private void apply(List<Change> changes) {
    Map<PaperId, float[]> vectors =
        embeddings.of(changes.stream().map(change -> change.paper().id()).toList());
    index.apply(changes.stream().map(change -> indexed(change, vectors)).toList());
  }

  private static PaperChange indexed(Change change, Map<PaperId, float[]> vectors) {
    float[] vector = vectors.get(change.paper().id());
    return new PaperChange(
        change.number(), change.paper(), vector == null ? null : new Embedding(vector));
  }

  /// Rarely during a long catch-up: each time costs a segment and a write to disk.
  private void show() {
    index.refresh();
    index.commit();
  }

  /// How many changes the index lacks at most.
  public long behind() {
    return Math.max(0, papers.lastChange() - index.appliedChange());
  }
}
