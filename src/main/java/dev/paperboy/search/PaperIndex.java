package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.search.completion.Completion;
import dev.paperboy.search.spelling.Respelling;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOUtils;

/// The index of all papers, derived from the store: whatever is lost of it comes back by applying
/// the store's changes after [#appliedChange()] again.
///
/// Searches run beside each other and beside changes; changes wait for each other. Everything
/// throws [SearchException] when the index is closed or its disk fails.
public final class PaperIndex implements Closeable {
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final Analyzer analyzer = PaperDocument.analyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final TypingHelp typingHelp = new TypingHelp();
  private volatile long durableChange;
  private long lastChange;
  private String store;
  private boolean closed;

  private PaperIndex(IndexFolder folder) throws IOException {
    this.folder = folder;
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(folder.directory(), config);
    try {
      Map<String, String> committed = committed(writer);
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
    for (PaperChange change : changes) {
      PaperId id = change.paper().id();
      writer.updateDocument(PaperDocument.key(id), PaperDocument.of(change));
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

  /// The papers that answer a question in plain words, best first, newer before older.
  public Ranking search(String question, int limit) {
    return with(
        searcher ->
            RankedSearch.run(
                searcher,
                QuestionQuery.of(Question.of(question), searcher.getIndexReader()),
                limit));
  }

  /// The papers most like one, never itself in any version; none if the index does not have it.
  public Ranking similar(PaperId id, int limit) {
    return with(
        searcher -> {
          Optional<Query> query = SimilarQuery.of(id, searcher, analyzer);
          Ranking ranking = RankedSearch.run(searcher, query, limit + NearDuplicates.SPARE);
          return new NearDuplicates(searcher.getIndexReader()).folded(ranking, id, limit);
        });
  }

  /// Whether [#search] with this limit would still give these papers in this order, found out at a
  /// fraction of its cost. The total may have moved.
  public boolean stillStands(String question, Ranking ranking, int limit) {
    return stands(
        ranking,
        limit,
        List.of(),
        searcher -> QuestionQuery.of(Question.of(question), searcher.getIndexReader()));
  }

  /// Whether [#similar] with this limit would still give these papers in this order.
  public boolean stillStands(PaperId id, Ranking ranking, int limit) {
    return stands(ranking, limit, List.of(id), searcher -> SimilarQuery.of(id, searcher, analyzer));
  }

  private boolean stands(
      Ranking ranking, int limit, List<PaperId> basis, Search<Optional<Query>> question) {
    return with(
        searcher -> {
          Freshness freshness = new Freshness(searcher, ranking, basis);
          Optional<Boolean> known = freshness.withoutLooking();
          return known.isPresent()
              ? known.get()
              : freshness.stillStands(question.in(searcher), limit);
        });
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

  /// The question with misspelt words put right by the words that papers are written in; empty if
  /// there is nothing to put right. Words in quotation marks are left alone.
  public Optional<Respelling> respell(String question) {
    return with(searcher -> MeantWords.respell(question, searcher));
  }

  /// What completes the text typed so far, best first, as of the last [#followWithCompletions()].
  public List<Completion> complete(String typed, Set<Completion.Kind> kinds, int limit) {
    return typingHelp.find(typed, kinds, limit);
  }

  /// Brings completions up to what searches see. That takes seconds in a big library, during which
  /// everything else goes on.
  public void followWithCompletions() {
    with(
        searcher -> {
          typingHelp.follow(searcher.getIndexReader());
          return true;
        });
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
  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private <T> T with(Search<T> search) {
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

  private static Map<String, String> committed(IndexWriter writer) {
    Map<String, String> all = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    }
    return all;
  }
}
