package dev.paperboy.ingest;

import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.Closeable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches a paper that somebody asks for and that is not known yet. It waits for it a little; what
/// takes longer goes on by itself, and asking again joins it.
public final class PaperLookup implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(PaperLookup.class);
  private static final int MOST_AT_ONCE = 20;

  private final Fetching fetching;
  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<PaperId, CompletableFuture<Lookup.Ended>> underWay = new ConcurrentHashMap<>();

  /// Where a paper comes from: it is stored when this returns.
  @FunctionalInterface
  public interface Fetching {
    Optional<Paper> fetch(PaperId id);
  }

  /// A lookup that waits so long for an answer.
  public PaperLookup(Fetching fetching, Duration patience) {
    this.fetching = fetching;
    this.patience = patience;
  }

  /// What becomes of a paper that is asked for.
  public Lookup find(PaperId id) {
    if (!id.isArxiv()) {
      return new Lookup.Missing();
    }
    if (underWay.size() >= MOST_AT_ONCE && !underWay.containsKey(id)) {
      return new Lookup.Failed("too many papers are being fetched at once");
    }
    CompletableFuture<Lookup.Ended> outcome = underWay.computeIfAbsent(id, this::begin);
    try {
      return outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Lookup.UnderWay(outcome);
    } catch (ExecutionException e) {
      throw new IllegalStateException("fetching " + id + " broke", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Lookup.UnderWay(outcome);
    }
  }

  private CompletableFuture<Lookup.Ended> begin(PaperId id) {
    CompletableFuture<Lookup.Ended> outcome = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            outcome.complete(fetched(id));
          } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
          } finally {
            underWay.remove(id);
          }
        });
    return outcome;
  }

  private Lookup.Ended fetched(PaperId id) {
    try {
      return fetching.fetch(id).<Lookup.Ended>map(Lookup.Found::new).orElseGet(Lookup.Missing::new);
    } catch (HostException e) {
      log.info("{} could not be fetched: {}", id, e.what());
      return new Lookup.Failed(e.what());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
