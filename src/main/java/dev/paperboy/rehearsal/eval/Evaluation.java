package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.search.PaperChange;
import dev.paperboy.search.PaperIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Puts ways of searching to the test of a collection, on an index of its papers on disk.
public final class Evaluation {
  private static final int BATCH = 1_000;

  private final TestCollection collection;
  private final Clock clock;
  private final Path kept;
  private final Consumer<String> remarks;

  public Evaluation(TestCollection collection, Path kept, Clock clock, Consumer<String> remarks) {
    this.collection = collection;
    this.clock = clock;
    this.kept = kept;
    this.remarks = remarks;
  }

  /// A row for each of our modes, and then for the baselines if they are wanted.
  public EvalReport run(boolean baselines) {
    List<EvalRow> rows = new ArrayList<>();
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      try (PaperIndex index = PaperIndex.open(folder.path().resolve("ours"), clock)) {
        fill(index);
        rows.add(EvalRow.of(new LexicalRanker(index), collection.questions()));
      }
      if (baselines) {
        try (Bm25fBaseline bm25f =
                new Bm25fBaseline(folder.path().resolve("bm25f"), collection.papers());
            Meaning meaning = Meaning.of(collection, kept, remarks)) {
          VectorBaseline vectors =
              new VectorBaseline(collection.papers(), meaning.vectors(), meaning.embedder());
          rows.add(EvalRow.of(bm25f, collection.questions()));
          rows.add(EvalRow.of(vectors, collection.questions()));
          rows.add(EvalRow.of(new SumBaseline(bm25f, vectors), collection.questions()));
        }
      }
    }
    return new EvalReport(collection.name(), rows);
  }

  private void fill(PaperIndex index) {
    List<Paper> papers = collection.papers();
    for (int from = 0; from < papers.size(); from += BATCH) {
      int to = Math.min(from + BATCH, papers.size());
      index.apply(
          IntStream.range(from, to).mapToObj(i -> new PaperChange(i + 1, papers.get(i))).toList());
    }
    index.refresh();
    index.commit();
  }
}
