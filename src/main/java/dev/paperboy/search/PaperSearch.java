package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finding papers by words and meaning: the index with the model that reads questions.
public final class PaperSearch {
  private final PaperIndex index;
  private final Supplier<Optional<Embedder>> model;

  /// A search that is by words alone for as long as there is no model.
  public PaperSearch(PaperIndex index, Supplier<Optional<Embedder>> model) {
    this.index = index;
    this.model = model;
  }

  public Ranking search(String question, SearchMode mode, int limit) {
    return index.search(question, meaning(question, mode), mode, limit);
  }

  public Ranking similar(PaperId id, int limit) {
    return index.similar(id, limit);
  }

  public boolean stillStands(String question, Ranking ranking) {
    return index.stillStands(question, ranking);
  }

  public boolean stillStands(PaperId id, Ranking ranking) {
    return index.stillStands(id, ranking);
  }

  private @Nullable Embedding meaning(String question, SearchMode mode) {
    if (mode == SearchMode.LEXICAL) {
      return null;
    }
    return model.get().map(embedder -> embedder.ofQuestion(question)).orElse(null);
  }
}
