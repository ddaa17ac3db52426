package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.store.Change;
import dev.paperboy.store.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// The papers of a store in their order, a batch at a time, so that memory does not grow with them.
/// One in so many is held out: questions are made from it, and no index has it.
final class Corpus {
  private static final int BATCH = 1_000;
  private static final int MOST_HELD_OUT = 400;

  private final PaperStore papers;
  private final long count;
  private final LongPredicate heldOut;

  Corpus(PaperStore papers) {
    this.papers = papers;
    this.count = papers.count();
    long every = Math.max(10, count / MOST_HELD_OUT);
    this.heldOut = place -> place % every == every / 2;
  }

  /// Something done with papers.
  interface Work {
    void on(List<Paper> batch) throws Exception;
  }

  long count() {
    return count;
  }

  /// Goes through the papers that are not held out.
  void each(Work work) throws Exception {
    batches(heldOut.negate(), work);
  }

  List<Paper> heldOut() throws Exception {
    List<Paper> all = new ArrayList<>();
    batches(heldOut, all::addAll);
    return all;
  }

  /// About so many papers from everywhere, or all if there are fewer.
  List<Paper> sample(int size) throws Exception {
    long every = Math.max(1, count / size);
    List<Paper> sample = new ArrayList<>();
    batches(place -> place % every == 0, sample::addAll);
    return sample;
  }

  private void batches(LongPredicate chosen, Work work) throws Exception {
    long place = 0;
    List<Change> changes = papers.changesAfter(0, BATCH);
    while (!changes.isEmpty()) {
      List<Paper> batch = new ArrayList<>();
      for (Change change : changes) {
        if (chosen.test(place)) {
          batch.add(change.paper());
        }
        place++;
      }
      work.on(batch);
      changes = papers.changesAfter(changes.getLast().number(), BATCH);
    }
  }
}
