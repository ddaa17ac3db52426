package dev.paperboy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexWriter;

/// Puts papers into an index, many of them on all processors.
final class Filling {
  /// Fewer are in before a second thread has started.
  private static final int MANY = 200;

  private Filling() {}

  /// @param changes no paper twice
  static void put(List<PaperChange> changes, IndexWriter writer) throws IOException {
    int threads = changes.size() < MANY ? 1 : Runtime.getRuntime().availableProcessors();
    if (threads == 1) {
      putAll(changes, writer);
      return;
    }
    int share = Math.ceilDiv(changes.size(), threads);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int from = 0; from < changes.size(); from += share) {
        List<PaperChange> part = changes.subList(from, Math.min(from + share, changes.size()));
        parts.add(
            workers.submit(
                () -> {
                  putAll(part, writer);
                  return true;
                }));
      }
      for (Future<?> part : parts) {
        finished(part);
      }
    }
  }

  private static void putAll(List<PaperChange> changes, IndexWriter writer) throws IOException {
    Stems stems = new Stems();
    for (PaperChange change : changes) {
      writer.updateDocument(
          PaperDocument.key(change.paper().id()), PaperDocument.of(change, stems));
    }
  }

  private static void finished(Future<?> part) throws IOException {
    try {
      part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while papers went into the index", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IOException("papers cannot be put into the index", e.getCause());
    }
  }
}
