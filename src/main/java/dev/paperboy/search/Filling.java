package dev.paperboy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;

/// Puts papers into an index, many of them on all processors. Not for several threads at once.
final class Filling {
  /// Fewer are in before a second thread has started.
  private static final int MANY = 200;

  private final IndexWriter writer;

  /// A thread's own, kept from one filling to the next for the words they remember.
  private final List<Stems> stems =
      Stream.generate(Stems::new).limit(Runtime.getRuntime().availableProcessors()).toList();

  Filling(IndexWriter writer) {
    this.writer = writer;
  }

  /// @param changes no paper twice
  void put(List<PaperChange> changes) throws IOException {
    if (changes.size() < MANY || stems.size() == 1) {
      put(changes, stems.getFirst());
      return;
    }
    int share = Math.ceilDiv(changes.size(), stems.size());
    try (ExecutorService workers = Executors.newFixedThreadPool(stems.size())) {
      List<Future<?>> parts = new ArrayList<>();
      for (int from = 0; from < changes.size(); from += share) {
        List<PaperChange> part = changes.subList(from, Math.min(from + share, changes.size()));
        Stems own = stems.get(from / share);
        parts.add(
            workers.submit(
                () -> {
                  put(part, own);
                  return true;
                }));
      }
      for (Future<?> part : parts) {
        finished(part);
      }
    }
  }

  private void put(List<PaperChange> changes, Stems own) throws IOException {
    for (PaperChange change : changes) {
      writer.updateDocument(PaperDocument.key(change.paper().id()), PaperDocument.of(change, own));
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
