package dev.paperboy.rehearsal.bench;

import dev.paperboy.ingest.PaperFiles;
import dev.paperboy.ingest.PaperSink;
import dev.paperboy.ingest.Problem;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Report;
import dev.paperboy.rehearsal.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// An import in its parts, each as bare as it can be: our reading, then the same papers into one
/// table of SQLite and into one field of Lucene, with a clock on each.
final class BareImport implements PaperSink {
  private static final int BATCH = 1_000;

  private final BareTable table;
  private final BareIndex index;
  private final List<Paper> batch = new ArrayList<>();
  private long papers;
  private long tableNanos;
  private long indexNanos;

  private BareImport(BareTable table, BareIndex index) {
    this.table = table;
    this.index = index;
  }

  /// How many papers a second each part takes alone.
  record Rates(long papers, double reading, double table, double index) {
    /// One after the other.
    double inTurns() {
      return 1 / (1 / reading + 1 / table + 1 / index);
    }
  }

  static Rates run(Path file) throws IOException, SQLException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        BareTable table = new BareTable(folder.path());
        BareIndex index = new BareIndex(folder.path().resolve("index"))) {
      BareImport bare = new BareImport(table, index);
      long start = System.nanoTime();
      PaperFiles.read(file, bare);
      bare.flush(true);
      long reading = System.nanoTime() - start - bare.tableNanos - bare.indexNanos;
      return new Rates(
          bare.papers, bare.rate(reading), bare.rate(bare.tableNanos), bare.rate(bare.indexNanos));
    }
  }

  @Override
  public void paper(Report report) {
    batch.add(report.paper());
    if (batch.size() == BATCH) {
      flush(false);
    }
  }

  @Override
  public void problem(Problem problem) {}

  private void flush(boolean last) {
    try {
      long start = System.nanoTime();
      table.add(batch);
      long between = System.nanoTime();
      index.add(batch);
      if (last) {
        index.commit();
      }
      indexNanos += System.nanoTime() - between;
      tableNanos += between - start;
      papers += batch.size();
      batch.clear();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the bare import broke", e);
    }
  }

  private double rate(long nanos) {
    return papers / (nanos / 1e9);
  }
}
