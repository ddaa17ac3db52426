package dev.paperboy.ingest;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.PaperStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Computes the vectors that papers lack.
public final class EmbeddingCatchUp {
  private static final Logger log = LoggerFactory.getLogger(EmbeddingCatchUp.class);

  /// What is kept at once, and lost when the program is killed: a second of work.
  private static final int TOGETHER = 16;

  /// After so many, what has come in meanwhile may come first.
  private static final int AHEAD = 256;

  private static final int REPORTED = 1_000;

  private final PaperStore papers;
  private final Embeddings embeddings;
  private final Runnable changed;
  private long computed;

  /// Computes vectors for this store.
  ///
  /// @param changed told whenever vectors have been kept
  public EmbeddingCatchUp(PaperStore papers, Embeddings embeddings, Runnable changed) {
    this.papers = papers;
    this.embeddings = embeddings;
    this.changed = changed;
  }

  /// Goes on until every paper has the vector of its present text, or until told to stop.
  public void run(Embedder embedder, BooleanSupplier stop) {
    List<PaperId> pending = embeddings.pending(AHEAD);
    while (!pending.isEmpty() && !stop.getAsBoolean()) {
      for (int from = 0; from < pending.size() && !stop.getAsBoolean(); from += TOGETHER) {
        embed(pending.subList(from, Math.min(from + TOGETHER, pending.size())), embedder);
      }
      pending = embeddings.pending(AHEAD);
    }
  }

  /// How many papers have a vector.
  public long done() {
    return embeddings.count();
  }

  private void embed(List<PaperId> pending, Embedder embedder) {
    Map<Paper, float[]> vectors = new LinkedHashMap<>();
    for (Paper paper : papers.findAll(pending).values()) {
      if (!embeddings.stillFits(paper)) {
        vectors.put(paper, embedder.ofPaper(paper.title(), paper.abstractText()).values());
      }
    }
    if (!vectors.isEmpty()) {
      embeddings.put(vectors);
      changed.run();
      report(vectors.size());
    }
  }

  private void report(int more) {
    computed += more;
    if (computed / REPORTED > (computed - more) / REPORTED) {
      log.info("{} of {} papers have a vector", embeddings.count(), papers.count());
    }
  }
}
