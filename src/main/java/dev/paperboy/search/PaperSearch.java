package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finding papers by words and meaning: the index with the model that reads questions.
public final class PaperSearch {
  /// Half of one more than the cosine that bge-small gives papers on the subject of a question.
  private static final float CLOSE = (1 + 0.75f) / 2;

  /// Whoever has so much less of the words than the best mentions the subject in passing, or has a
  /// word of it that everybody has.
  private static final float IN_PASSING = 0.5f;

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

  /// Those of some papers that are about a question, by its words or because they are close to it
  /// in meaning.
  public Ranking about(Inquiry inquiry, Collection<PaperId> among) {
    int limit = Math.max(1, among.size());
    Ranking byWords = index.search(inquiry, among, null, SearchMode.LEXICAL, limit);
    float best = byWords.hits().isEmpty() ? 0 : byWords.hits().getFirst().score();
    Map<PaperId, Hit> hits = new LinkedHashMap<>();
    byWords.hits().stream()
        .takeWhile(hit -> hit.score() >= IN_PASSING * best)
        .forEach(hit -> hits.put(hit.id(), hit));
    Embedding meaning = meaning(inquiry.words(), SearchMode.HYBRID);
    if (meaning != null) {
      index.search(inquiry, among, meaning, SearchMode.DENSE, limit).hits().stream()
          .takeWhile(hit -> hit.score() >= CLOSE)
          .forEach(hit -> hits.putIfAbsent(hit.id(), hit));
    }
    return new Ranking(
        List.copyOf(hits.values()), hits.size(), byWords.change(), byWords.entrance());
  }

  /// Those of some papers that are nearest to a question in meaning, whatever their words.
  public Ranking nearest(Inquiry inquiry, Collection<PaperId> among, int limit) {
    Embedding meaning = meaning(inquiry.words(), SearchMode.DENSE);
    return index.search(inquiry, among, meaning, SearchMode.DENSE, limit);
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

  /// How telling each word of a question is among all papers, as it was typed; above 0.
  public Map<String, Double> weights(String question) {
    return index.with(searcher -> WordWeights.of(question, searcher.getIndexReader()));
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
