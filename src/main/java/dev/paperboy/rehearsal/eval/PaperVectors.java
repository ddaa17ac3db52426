package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Sha256;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  List<Embedding> of(List<Paper> papers) {
    Map<String, Embedding> known = new HashMap<>(file.read());
    Set<String> seen = new HashSet<>(known.keySet());
    compute(papers.stream().filter(paper -> seen.add(digest(paper))).toList(), known);
    return papers.stream().map(paper -> known.get(digest(paper))).toList();
  }

  private void compute(List<Paper> missing, Map<String, Embedding> known) {
    try (ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < missing.size(); from += BATCH) {
        remarks.accept(String.format(Locale.ROOT, "vectors: %,d of %,d", from, missing.size()));
        Map<String, Future<Embedding>> batch = new LinkedHashMap<>();
        for (Paper paper : missing.subList(from, Math.min(from + BATCH, missing.size()))) {
          batch.put(
              digest(paper),
              cores.submit(() -> embedder.ofPaper(title(paper), paper.abstractText())));
        }
        Map<String, Embedding> computed = new LinkedHashMap<>();
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

  private static Embedding result(Future<Embedding> vector) {
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
