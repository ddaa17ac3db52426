package dev.paperboy.rehearsal.simulation;

import dev.paperboy.ingest.Expected;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.RetriedSource;
import dev.paperboy.ingest.SourceRuns;
import dev.paperboy.ingest.http.Backoff;
import dev.paperboy.ingest.http.Pause;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.ingest.huggingface.DailyLists;
import dev.paperboy.ingest.huggingface.HuggingFaceApi;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.store.Database;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Sources;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The daily lists as the program gets them, asked for when they are due.
final class Lists implements Closeable {
  private final PoliteClient client;
  private final PaperSource source;
  private final SourceRuns runs;
  private final IndexCatchUp catchUp;
  private Instant due = Instant.MIN;

  Lists(Addresses world, Database database, PaperIndex index, Clock clock, Pause pause) {
    client =
        new PoliteClient(
            HuggingFaceApi.rules(world.huggingFace()),
            Map.of("User-Agent", "Paperboy-simulation"),
            clock,
            pause,
            new Random(1),
            new Reachability(Set.of(), line -> {}));
    Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), new Random(1));
    HuggingFaceApi api = new HuggingFaceApi(client, world.huggingFace());
    source = new RetriedSource(new DailyLists(api, world.firstList()), backoff);
    runs = new SourceRuns(new Sources(database), () -> {});
    catchUp = new IndexCatchUp(new PaperStore(database), new Embeddings(database, "none"), index);
    catchUp.run();
  }

  /// Asks if it is time to.
  ///
  /// @return when it is time again
  Instant look(Instant now) {
    if (!due.isAfter(now)) {
      Expected expected = runs.run(source, now);
      catchUp.run();
      due = expected.at().isAfter(now) ? expected.at() : now.plusSeconds(60);
    }
    return due;
  }

  @Override
  public void close() {
    client.close();
  }
}
