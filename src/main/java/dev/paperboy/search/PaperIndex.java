package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.Known;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The index of all papers, derived from the store: whatever is lost of it comes back by applying
/// the store's changes after [#appliedChange()] again.
///
/// Searches run beside each other and beside changes; changes wait for each other. Everything
/// throws [SearchException] when the index is closed or its disk fails.
public final class PaperIndex implements Closeable, Known {
  private static final double BUFFER_MEGABYTES = 64;

  /// A question may take 900 and its conditions some hundreds; Lucene's own limit is 1,024.
  private static final int MOST_CLAUSES = 4_096;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final IndexFolder folder;
  private final Analyzer analyzer = PaperDocument.analyzer();
  private final IndexWriter writer;
  private final Filling filling;
  private final SearcherManager searchers;
  private volatile long durableChange;
  private long lastChange;
  private String store;
  private boolean closed;

  private PaperIndex(IndexFolder folder) throws IOException {
    this.folder = folder;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    config.setCodec(new PaperCodec());
    this.writer = new IndexWriter(folder.directory(), config);
    this.filling = new Filling(writer);
    try {
      Map<String, String> committed = IndexFolder.committed(writer);
      this.lastChange = Long.parseLong(committed.getOrDefault(IndexFolder.CHANGE_KEY, "0"));
      this.store = committed.getOrDefault(IndexFolder.STORE_KEY, "");
      this.durableChange = lastChange;
      this.searchers = new SearcherManager(writer, new SearcherFactory());
      commitData();
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }

  /// Opens or creates the index in a folder. An index that cannot be read is moved aside, an empty
  /// one takes its place, and [#setAside()] says so.
  ///
  /// @throws SearchException when another process has it open, or the disk does not let us
  public static PaperIndex open(Path path, Clock clock) {
    return Failing.orThrow(
        "open the index in " + path, () -> opened(IndexFolder.open(path, clock)));
  }

  /// What fails halfway leaves neither the folder nor its lock behind.
  private static PaperIndex opened(IndexFolder folder) throws IOException {
    try {
      return new PaperIndex(folder);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(folder.directory());
      throw e;
    }
  }

  /// What was wrong with the index found at opening and where it went, if anything was.
  public Optional<String> setAside() {
    return folder.setAside();
  }

  /// The number of the last change that survives a kill, 0 for an empty index.
  public long appliedChange() {
    return durableChange;
  }

  /// Says whose changes will be applied. An index over another store, or one that holds changes
  /// which the store has not made yet, is emptied.
  ///
  /// @param lastChange the store's last
  public synchronized void follow(String storeId, long lastChange) {
    if (!storeId.equals(store) || this.lastChange > lastChange) {
      Failing.run("empty the index", () -> startOver(storeId));
    }
  }

  private void startOver(String storeId) throws IOException {
    writer.deleteAll();
    store = storeId;
    lastChange = 0;
    writer.setLiveCommitData(identity().entrySet());
    commitData();
    searchers.maybeRefreshBlocking();
  }

  /// Puts papers in, each in place of what the index has of it. Seen after [#refresh()], durable
  /// after [#commit()].
  ///
  /// @param changes all changes of the store after the last ones applied, in order
  public synchronized void apply(List<PaperChange> changes) {
    Failing.run("apply changes after " + lastChange, () -> applyAll(changes));
  }

  private void applyAll(List<PaperChange> changes) throws IOException {
    filling.put(changes);
    for (PaperChange change : changes) {
      lastChange = Math.max(lastChange, change.number());
    }
  }

  /// Lets searches see what was applied.
  public synchronized void refresh() {
    Failing.run("refresh the index", searchers::maybeRefreshBlocking);
  }

  /// Makes durable what was applied.
  public synchronized void commit() {
    Failing.run("commit change " + lastChange, this::commitData);
  }

  private Map<String, String> identity() {
    return Map.of(
        IndexFolder.SCHEMA_KEY,
        PaperDocument.SCHEMA,
        IndexFolder.CHANGE_KEY,
        Long.toString(lastChange),
        IndexFolder.STORE_KEY,
        store);
  }

  /// Nothing is written when nothing has changed.
  private void commitData() throws IOException {
    if (durableChange != lastChange || writer.getLiveCommitData() == null) {
      writer.setLiveCommitData(identity().entrySet());
    }
    writer.commit();
    durableChange = lastChange;
  }

  /// The papers that answer a question, in the order it asks for: by itself best first, and newer
  /// before older.
  ///
  /// @param meaning the vector of its words; without one the search is by words alone
  public Ranking search(Inquiry inquiry, @Nullable Embedding meaning, SearchMode mode, int limit) {
    return with(searcher -> new InquirySearch(searcher, inquiry, meaning, mode).ranking(limit));
  }

  /// Those of some papers that answer a question.
  ///
  /// @param meaning the vector of its words; without one the search is by words alone
  public Ranking search(
      Inquiry inquiry,
      Collection<PaperId> among,
      @Nullable Embedding meaning,
      SearchMode mode,
      int limit) {
    return with(
        searcher -> InquirySearch.among(among, searcher, inquiry, meaning, mode).ranking(limit));
  }

  /// The papers that answer a question by words alone.
  public Ranking search(Inquiry inquiry, int limit) {
    return search(inquiry, null, SearchMode.LEXICAL, limit);
  }

  /// The papers for plain words, whatever they look like.
  public Ranking search(String words, int limit) {
    return search(Inquiry.about(words), limit);
  }

  /// The papers most like one, never itself in any version; none if the index does not have it.
  public Ranking similar(PaperId id, int limit) {
    return with(
        searcher -> {
          Ranking ranking = LikeSearch.run(searcher, id, analyzer, limit + NearDuplicates.SPARE);
          return new NearDuplicates(searcher.getIndexReader()).folded(ranking, id, limit);
        });
  }

  /// Whether [#search] would still give these papers in this order, found out at a fraction of its
  /// cost. The total may have moved.
  public boolean stillStands(Inquiry inquiry, Ranking ranking) {
    Embedding meaning = ranking.entrance().meaning();
    Optional<Query> filter = ConditionFilter.of(inquiry.conditions());
    return with(
        searcher ->
            new Freshness(searcher, ranking, List.of(), filter)
                .stillStands(
                    () ->
                        new InquirySearch(searcher, inquiry, meaning, SearchMode.HYBRID).query()));
  }

  /// Whether [#search] for plain words would still give these papers in this order.
  public boolean stillStands(String words, Ranking ranking) {
    return stillStands(Inquiry.about(words), ranking);
  }

  /// Whether [#similar] would still give these papers in this order.
  public boolean stillStands(PaperId id, Ranking ranking) {
    return with(
        searcher ->
            new Freshness(searcher, ranking, List.of(id), Optional.empty())
                .stillStands(() -> SimilarQuery.of(id, searcher, analyzer)));
  }

  /// The paper with this title, but for case, accents and punctuation.
  public Optional<PaperId> byTitle(String title) {
    if (TitleKey.of(title).value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Query> query = Optional.of(new TermQuery(PaperDocument.titleKey(title)));
    Ranking found = with(searcher -> RankedSearch.run(searcher, query, 1));
    return found.hits().stream().map(Hit::id).findFirst();
  }

  @Override
  public boolean isTitle(String text) {
    return !TitleKey.of(text).value().isEmpty()
        && with(searcher -> searcher.count(new TermQuery(PaperDocument.titleKey(text))) > 0);
  }

  @Override
  public boolean isAuthor(String name) {
    return with(searcher -> AuthorQuery.isPerson(name, searcher));
  }

  /// The number of the last change that searches see, 0 for an empty index.
  public long visibleChange() {
    return with(searcher -> Freshness.visibleChange(searcher.getIndexReader()));
  }

  /// How many papers searches see.
  public long size() {
    return with(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /// Commits and lets the folder go. Closing twice is fine.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Failing.run("close the index", this::closeAll);
  }

  /// A writer that a failing disk has closed has nothing left to commit.
  private void closeAll() throws IOException {
    try {
      if (writer.isOpen()) {
        commitData();
      }
    } finally {
      IOUtils.close(searchers, writer, folder.directory());
    }
  }

  /// Something that is done with one state of the index.
  interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  <T> T with(Search<T> search) {
    return Failing.orThrow(
        "search the index",
        () -> {
          IndexSearcher searcher = searchers.acquire();
          try {
            return search.in(searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }
}
