package dev.paperboy.search.embedding;

import java.io.Closeable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedding model, loaded beside everything else: who asks before it is there, or where it
/// cannot be loaded, does without.
public final class EmbeddingModel implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddingModel.class);

  private final Supplier<Embedder> loader;
  private final CompletableFuture<Optional<Embedder>> loaded = new CompletableFuture<>();
  private final AtomicBoolean started = new AtomicBoolean();

  /// A model that is yet to be loaded.
  public EmbeddingModel(Supplier<Embedder> loader) {
    this.loader = loader;
  }

  /// No model, as the settings may want it.
  public static EmbeddingModel none() {
    EmbeddingModel model =
        new EmbeddingModel(
            () -> {
              throw new IllegalStateException("there is no model to load");
            });
    model.started.set(true);
    model.loaded.complete(Optional.empty());
    return model;
  }

  /// Begins to load it, once. If that fails, the log says so.
  public void start() {
    if (!started.getAndSet(true)) {
      Thread.ofPlatform().daemon().name("paperboy-model").start(this::load);
    }
  }

  /// The model if it is there.
  public Optional<Embedder> now() {
    return loaded.getNow(Optional.empty());
  }

  /// Waits while it is being loaded, but not longer than this.
  public void await(Duration patience) {
    try {
      loaded.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException e) {
      log.debug("the embedding model is not there yet", e);
    }
  }

  /// Whether it is known that there will be no model.
  public boolean isMissing() {
    return loaded.isDone() && now().isEmpty();
  }

  /// Waits for the loading to end, since what is half loaded cannot be let go.
  @Override
  public void close() {
    if (started.getAndSet(true)) {
      loaded.join().ifPresent(Embedder::close);
    }
  }

  private void load() {
    try {
      loaded.complete(Optional.of(new QuestionsFirst(loader.get())));
    } catch (RuntimeException | LinkageError e) {
      log.warn("{}; papers are found by words alone", e.getMessage());
      log.debug("why there is no embedding model", e);
      loaded.complete(Optional.empty());
    }
  }
}
