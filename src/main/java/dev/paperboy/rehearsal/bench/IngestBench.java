package dev.paperboy.rehearsal.bench;

import dev.paperboy.ingest.Follower;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.Ingest;
import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.store.Database;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.PaperStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/// Imports a file as the program does and, in the same run, through the barest parts.
public final class IngestBench {
  private static final double MEGABYTE = 1 << 20;

  private final Path file;
  private double heapEarly;
  private double heapLate;

  public IngestBench(Path file) {
    this.file = file;
  }

  /// Both, after both once for warming up.
  public IngestReport run(Path warmUp) throws IOException, SQLException {
    BareImport.run(warmUp);
    ours(warmUp);
    heapEarly = 0;
    BareImport.Rates bare = BareImport.run(file);
    double seconds = ours(file);
    return new IngestReport(
        bare.papers(),
        bare.papers() / seconds,
        bare.reading(),
        bare.table(),
        bare.index(),
        bare.inTurns(),
        heapEarly,
        heapLate);
  }

  private double ours(Path papers) {
    try (TemporaryFolder folder = TemporaryFolder.create();
        Database database = Database.open(folder.path().resolve("paperboy.db"));
        PaperIndex index = PaperIndex.open(folder.path().resolve("index"), Clock.systemUTC())) {
      PaperStore store = new PaperStore(database);
      IndexCatchUp catchUp =
          new IndexCatchUp(store, new Embeddings(database, BgeSmall.NAME), index);
      long start = System.nanoTime();
      try (Follower follower = new Follower("index", _ -> catchUp.run())) {
        follower.start();
        new Ingest(store, follower::tell).file(papers, read -> measureOnce(), problem -> {});
        catchUp.run();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      measureOnce();
      heapLate = heap();
      return seconds;
    }
  }

  /// Progress is told every 10,000 papers.
  private void measureOnce() {
    if (heapEarly == 0) {
      heapEarly = heap();
    }
  }

  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}
