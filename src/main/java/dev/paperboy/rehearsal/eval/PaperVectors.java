package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Sha256;
import dev.paperboy.search.embedding.Embedder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// The vectors of papers: those kept from earlier, and the others computed on all cores and kept.
final class PaperVectors {
  private static final int BATCH = 128;

  private final Embedder embedder;
  private final VectorFile file;
  private final Consumer<String> remarks;

  PaperVectors(Embedder embedder, VectorFile file, Consumer<String> remarks) {
    this.embedder = embedder;
    this.file = file;
    this.remarks = remarks;
  }

  /// A vector for each paper, in their order.
  List<float[]> of(List<Paper> papers) {
    Map<String, float[]> known = new HashMap<>(file.read());
    Map<String, Paper> missing = new LinkedHashMap<>();
    for (Paper paper : papers) {
      if (!known.containsKey(digest(paper))) {
        missing.put(digest(paper), paper);
      }
    }
    compute(missing, known);
    return papers.stream().map(paper -> known.get(digest(paper))).toList();
  }

  private void compute(Map<String, Paper> missing, Map<String, float[]> known) {
    List<String> digests = List.copyOf(missing.keySet());
    try (ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < digests.size(); from += BATCH) {
        remarks.accept(String.format(Locale.ROOT, "vectors: %,d of %,d", from, digests.size()));
        Map<String, Future<float[]>> batch = new LinkedHashMap<>();
        for (String digest : digests.subList(from, Math.min(from + BATCH, digests.size()))) {
          Paper paper = Objects.requireNonNull(missing.get(digest));
          batch.put(
              digest,
              cores.submit(() -> embedder.ofPaper(title(paper), paper.abstractText()).values()));
        }
        Map<String, float[]> computed = new LinkedHashMap<>();
        batch.forEach((digest, vector) -> computed.put(digest, result(vector)));
        file.add(computed);
        known.putAll(computed);
      }
    }
  }

  /// The dash for a missing title would mean something to the model.
  private static String title(Paper paper) {
    return paper.text().originalTitle().isEmpty() ? "" : paper.title();
  }

  private static String digest(Paper paper) {
    return Sha256.digits(title(paper) + "\n" + paper.abstractText(), VectorFile.DIGEST);
  }

  private static float[] result(Future<float[]> vector) {
    try {
      return vector.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing vectors", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a vector cannot be computed", e.getCause());
    }
  }
}
