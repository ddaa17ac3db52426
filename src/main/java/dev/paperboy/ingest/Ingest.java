package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Upserts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Brings papers into the store and lets the index know.
public final class Ingest {
  private final PaperStore papers;
  private final Runnable changed;

  /// Brings papers into this store.
  ///
  /// @param changed told after each batch that the store has changed
  public Ingest(PaperStore papers, Runnable changed) {
    this.papers = papers;
    this.changed = changed;
  }

  /// Reads a file, or a folder of saved pages, in. What is whole goes in, whatever is wrong beside
  /// it.
  ///
  /// @param progress told from time to time how many papers have been read
  /// @param problems told what was wrong, and where
  public Imported file(Path file, LongConsumer progress, Consumer<Problem> problems) {
    Batches batches = new Batches(papers, changed, progress, problems);
    PaperFiles.read(file, batches);
    return batches.finished();
  }

  /// Takes in papers that somebody asked a source for.
  public Upserts papers(SourceKind source, Instant now, List<Paper> told) {
    Upserts learned =
        papers.learn(told.stream().map(paper -> new Report(source, now, paper)).toList());
    changed.run();
    return learned;
  }
}
