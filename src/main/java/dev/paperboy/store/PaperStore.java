package dev.paperboy.store;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.TitleKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The papers, and the sequence of their changes: the truth from which the index is made.
public final class PaperStore {
  private static final int IDS_A_QUERY = 500;

  private final Database database;

  public PaperStore(Database database) {
    this.database = database;
  }

  /// Tells this store from any other.
  public String id() {
    return database.id();
  }

  /// Adds the papers that are new and brings those that are known up to date, all or none. A paper
  /// that differs afterwards takes the next change number.
  public Upserts upsert(List<Paper> papers) {
    Map<PaperId, Paper> latest =
        papers.stream()
            .collect(
                Collectors.toMap(
                    Paper::id, Function.identity(), Paper::updatedBy, LinkedHashMap::new));
    return database.write(handle -> upsert(handle, latest));
  }

  public Optional<Paper> find(PaperId id) {
    return Optional.ofNullable(findAll(List.of(id)).get(id));
  }

  /// The papers that are known, in the order asked for.
  public Map<PaperId, Paper> findAll(Collection<PaperId> ids) {
    return database.read(handle -> known(handle, ids));
  }

  /// The paper with this title, however it is written; of several the one that changed last.
  public Optional<Paper> findByTitle(String title) {
    String key = TitleKey.of(title).value();
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select * from paper where title_key = :key order by change desc limit 1")
                .bind("key", key)
                .map(new PaperRow())
                .findOne()
                .map(Change::paper));
  }

  public long count() {
    return database.read(handle -> number(handle, "select count(*) from paper"));
  }

  /// The number of the latest change; 0 before the first.
  public long lastChange() {
    return database.read(PaperStore::lastChange);
  }

  /// The papers that changed after the given number, each once, in the order of their changes.
  public List<Change> changesAfter(long number, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select * from paper where change > :number order by change limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map(new PaperRow())
                .list());
  }

  /// The papers that people point to: those of a seed page in its order, then by upvotes.
  public List<PaperId> mostTalkedAbout(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id from paper
                    where seed_rank is not null or upvotes is not null
                    order by seed_rank is null, seed_rank, upvotes desc, id
                    limit :limit
                    """)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(PaperId::new)
                .list());
  }

  private static Upserts upsert(Handle handle, Map<PaperId, Paper> papers) {
    Map<PaperId, Paper> known = known(handle, papers.keySet());
    long number = lastChange(handle);
    List<Change> changes = new ArrayList<>();
    for (Paper paper : papers.values()) {
      Paper before = known.get(paper.id());
      Paper after = before == null ? paper : before.updatedBy(paper);
      if (!after.equals(before)) {
        number++;
        changes.add(new Change(number, after));
      }
    }
    write(handle, changes, number);
    int added = papers.size() - known.size();
    return Upserts.of(added, changes.size() - added, papers.size() - changes.size());
  }

  private static void write(Handle handle, List<Change> changes, long number) {
    if (changes.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(PaperRow.UPSERT);
    changes.forEach(change -> PaperRow.bind(batch, change));
    batch.execute();
    handle.execute("update ledger set last_change = ?", number);
  }

  static Map<PaperId, Paper> known(Handle handle, Collection<PaperId> ids) {
    List<String> wanted = ids.stream().map(PaperId::value).toList();
    Map<PaperId, Paper> found = new LinkedHashMap<>();
    for (int from = 0; from < wanted.size(); from += IDS_A_QUERY) {
      handle
          .createQuery("select * from paper where id in (<ids>)")
          .bindList("ids", wanted.subList(from, Math.min(from + IDS_A_QUERY, wanted.size())))
          .map(new PaperRow())
          .forEach(change -> found.put(change.paper().id(), change.paper()));
    }
    Map<PaperId, Paper> ordered = new LinkedHashMap<>();
    ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
    return ordered;
  }

  static long lastChange(Handle handle) {
    return number(handle, "select last_change from ledger");
  }

  private static long number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
