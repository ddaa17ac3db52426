package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import java.util.Collection;
import java.util.Map;
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

  public Ranking search(Inquiry inquiry, SearchMode mode, int limit) {
    return index.search(inquiry, meaning(inquiry.words(), mode), mode, limit);
  }

  public Ranking similar(PaperId id, int limit) {
    return index.similar(id, limit);
  }

  /// How a paper stands to a question, in the index as it is now.
  public Fit fit(PaperId paper, Inquiry inquiry) {
    Embedding meaning = meaning(inquiry.words(), SearchMode.DENSE);
    return index.with(searcher -> FitSearch.of(paper, inquiry, meaning, searcher));
  }

  /// The cosine of the question's meaning and each paper's, where both are known.
  public Map<PaperId, Double> closeness(Inquiry inquiry, Collection<PaperId> papers) {
    Embedding meaning = meaning(inquiry.words(), SearchMode.DENSE);
    return meaning == null
        ? Map.of()
        : index.with(searcher -> ClosenessSearch.of(papers, meaning, searcher));
  }

  public boolean stillStands(Inquiry inquiry, Ranking ranking) {
    return index.stillStands(inquiry, ranking);
  }

  public boolean stillStands(PaperId id, Ranking ranking) {
    return index.stillStands(id, ranking);
  }

  private @Nullable Embedding meaning(String words, SearchMode mode) {
    if (mode == SearchMode.LEXICAL || words.isEmpty()) {
      return null;
    }
    return model.get().map(embedder -> embedder.ofQuestion(words)).orElse(null);
  }
}
