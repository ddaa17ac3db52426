package dev.paperboy.ingest;

import dev.paperboy.paper.Report;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Upserts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Collects papers as they are read and stores them a batch at a time.
final class Batches implements PaperSink {
  private static final int PAPERS_A_BATCH = 1_000;
  private static final int BATCHES_A_REPORT = 10;

  private final PaperStore store;
  private final Runnable changed;
  private final LongConsumer progress;
  private final Consumer<Problem> problems;
  private final List<Report> batch = new ArrayList<>(PAPERS_A_BATCH);
  private Upserts stored = Upserts.NONE;
  private long read;
  private long mended;
  private long bad;

  Batches(PaperStore store, Runnable changed, LongConsumer progress, Consumer<Problem> problems) {
    this.store = store;
    this.changed = changed;
    this.progress = progress;
    this.problems = problems;
  }

  @Override
  public void paper(Report report) {
    batch.add(report);
    read++;
    if (batch.size() == PAPERS_A_BATCH) {
      flush();
      if (read % (PAPERS_A_BATCH * BATCHES_A_REPORT) == 0) {
        progress.accept(read);
      }
    }
  }

  @Override
  public void problem(Problem problem) {
    if (problem.mended()) {
      mended++;
    } else {
      bad++;
    }
    problems.accept(problem);
  }

  Imported finished() {
    flush();
    return new Imported(stored, mended, bad);
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    stored = stored.plus(store.learn(batch));
    batch.clear();
    changed.run();
  }
}
