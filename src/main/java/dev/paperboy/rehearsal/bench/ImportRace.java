package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import java.util.ArrayList;
import java.util.List;

/// Puts the same papers into our index, for searching by words, and into a bare one, batch by batch
/// in turns.
final class ImportRace {
  private static final int BATCHES_A_COMMIT = 20;

  private final PaperIndex ours;
  private final BareIndex bare;
  private long papers;
  private long batches;
  private long oursNanos;
  private long bareNanos;

  ImportRace(PaperIndex ours, BareIndex bare) {
    this.ours = ours;
    this.bare = bare;
  }

  /// What came of it.
  ///
  /// @param ours papers a second
  /// @param bare papers a second
  public record Rates(long papers, double ours, double bare) {}

  Rates run(Corpus corpus) throws Exception {
    corpus.each(this::batch);
    ours(List.of());
    long start = System.nanoTime();
    bare.commit();
    bareNanos += System.nanoTime() - start;
    return new Rates(papers, papers / (oursNanos / 1e9), papers / (bareNanos / 1e9));
  }

  private void batch(List<Paper> batch) throws Exception {
    batches++;
    if (batches % 2 == 0) {
      ours(batch);
      bare(batch);
    } else {
      bare(batch);
      ours(batch);
    }
    papers += batch.size();
  }

  /// As the index follows the store: seen and durable now and then.
  private void ours(List<Paper> batch) {
    long start = System.nanoTime();
    List<PaperChange> changes = new ArrayList<>();
    for (Paper paper : batch) {
      changes.add(new PaperChange(papers + changes.size() + 1, paper));
    }
    ours.apply(changes);
    if (batch.isEmpty() || batches % BATCHES_A_COMMIT == 0) {
      ours.refresh();
      ours.commit();
    }
    oursNanos += System.nanoTime() - start;
  }

  private void bare(List<Paper> batch) throws Exception {
    long start = System.nanoTime();
    bare.add(batch);
    bareNanos += System.nanoTime() - start;
  }
}
