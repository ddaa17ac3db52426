package dev.paperboy.rehearsal.bench;

import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.store.PaperStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.apache.lucene.store.FSDirectory;

/// Measures the search over a store's papers beside the least that it could cost, all in one run on
/// the same queries.
public final class SearchBench {
  private static final int FIRST_PAGE = 10;

  private final PaperStore papers;
  private final Embedder embedder;
  private final Path folder;
  private final Clock clock;
  private final RandomGenerator random;
  private final int samples;
  private final Consumer<String> remarks;

  /// A benchmark that has not begun.
  ///
  /// @param folder an empty one for the indexes
  /// @param random chooses words for queries and makes vectors
  /// @param samples how often each row is asked for its percentiles, at least
  public SearchBench(
      PaperStore papers,
      Embedder embedder,
      Path folder,
      Clock clock,
      RandomGenerator random,
      int samples,
      Consumer<String> remarks) {
    this.papers = papers;
    this.embedder = embedder;
    this.folder = folder;
    this.clock = clock;
    this.random = random;
    this.samples = samples;
    this.remarks = remarks;
  }

  public SearchReport run() throws Exception {
    Corpus corpus = new Corpus(papers);
    List<String> queries = new BenchQueries(random).from(corpus.heldOut());
    if (queries.isEmpty()) {
      throw new IllegalStateException("too few papers with abstracts to make queries from");
    }
    Path ours = folder.resolve("ours");
    try (PaperIndex index = PaperIndex.open(ours, clock);
        BareIndex bare = new BareIndex(folder.resolve("bare"))) {
      remarks.accept("putting papers into two indexes");
      ImportRace.Rates imported = new ImportRace(index, bare).run(corpus);
      double words = Footprint.folder(ours);
      remarks.accept("giving each paper a vector");
      VectorSupply vectors = VectorSupply.of(corpus, embedder, random);
      vectors.fill(corpus, index);
      Quiet.await();
      remarks.accept("asking " + queries.size() + " questions in turns");
      List<Timing> timings = timings(index, bare, ours, queries);
      return new SearchReport(
          imported.papers(),
          queries.size(),
          timings,
          imported,
          vectors.said(),
          Footprint.heap(),
          words,
          Footprint.folder(ours));
    }
  }

  private List<Timing> timings(PaperIndex index, BareIndex bare, Path ours, List<String> queries)
      throws Exception {
    index.refresh();
    index.commit();
    try (FSDirectory directory = FSDirectory.open(ours);
        BareSearcher floor = new BareSearcher(directory);
        BareSearcher plain = new BareSearcher(bare.directory())) {
      OurRows our = new OurRows(papers, index, embedder, LocalDate.now(clock), queries);
      List<Inquiry> read = our.inquiries();
      List<Embedding> meanings =
          read.stream().map(inquiry -> embedder.ofQuestion(inquiry.words())).toList();
      List<Row> rows =
          List.of(
              floor.row("floor: our query, bare", floor.ours(read), OurRows.DEPTH),
              plain.row("BM25, top 10, bare", bare.queries(queries), FIRST_PAGE),
              our.lexical(),
              our.lexicalCards(),
              our.hybridAlone(meanings),
              our.hybrid(),
              our.cached(),
              our.suggestions());
      return new Interleaved(rows, queries.size(), 1 + samples / queries.size()).run();
    }
  }
}
