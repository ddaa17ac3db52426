package dev.paperboy.rehearsal.eval;

import dev.paperboy.rehearsal.TemporaryFolder;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchMode;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.EmbeddingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts ways of searching to the test of a collection, on an index of its papers on disk.
public final class Evaluation {
  private final TestCollection collection;
  private final Supplier<Embedder> model;
  private final Path kept;
  private final Clock clock;
  private final Consumer<String> remarks;

  /// An evaluation that has not begun.
  ///
  /// @param model loads the embedding model, when it is needed
  /// @param kept the folder for the vectors of papers
  public Evaluation(
      TestCollection collection,
      Supplier<Embedder> model,
      Path kept,
      Clock clock,
      Consumer<String> remarks) {
    this.collection = collection;
    this.model = model;
    this.kept = kept;
    this.clock = clock;
    this.remarks = remarks;
  }

  /// A row for each of our modes, and then for the baselines if they are wanted: for all questions,
  /// and then for those of each kind. Without a model the rows that need one are left out.
  public List<EvalReport> run(Set<SearchMode> modes, boolean baselines) {
    if (!baselines && modes.equals(Set.of(SearchMode.LEXICAL))) {
      return measured(modes, false, null);
    }
    try (Embedder embedder = model.get()) {
      return measured(modes, baselines, Meaning.of(collection, embedder, kept, remarks));
    } catch (EmbeddingException e) {
      remarks.accept(e.getMessage() + "; only what goes by words is measured");
      return measured(modes, baselines, null);
    }
  }

  private List<EvalReport> measured(
      Set<SearchMode> modes, boolean baselines, @Nullable Meaning meaning) {
    try (TemporaryFolder folder = TemporaryFolder.create();
        PaperIndex index = PaperIndex.open(folder.path().resolve("ours"), clock);
        Bm25fBaseline bm25f =
            baselines ? new Bm25fBaseline(folder.path().resolve("bm25f"), collection) : null) {
      collection.fill(index, meaning);
      Optional<Embedder> embedder = Optional.ofNullable(meaning).map(Meaning::embedder);
      PaperSearch search = new PaperSearch(index, () -> embedder);
      List<Ranker> rankers = new ArrayList<>();
      for (SearchMode mode : modes) {
        if (mode == SearchMode.LEXICAL || meaning != null) {
          rankers.add(ProductRanker.over(index, search, LocalDate.now(clock), mode));
        }
      }
      if (bm25f != null) {
        rankers.add(bm25f);
      }
      if (bm25f != null && meaning != null) {
        VectorBaseline vectors = new VectorBaseline(collection.papers(), meaning);
        rankers.add(vectors);
        rankers.add(new SumBaseline(bm25f, vectors));
      }
      return collection.parts().stream().map(part -> report(part, rankers)).toList();
    }
  }

  private static EvalReport report(TestCollection.Part part, List<Ranker> rankers) {
    return new EvalReport(
        part.name(), rankers.stream().map(ranker -> EvalRow.of(ranker, part.questions())).toList());
  }
}
