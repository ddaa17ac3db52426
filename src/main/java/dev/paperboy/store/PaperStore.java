package dev.paperboy.store;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.TitleKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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

  /// Joins what the reports say with what is known, all or none. A paper that differs afterwards
  /// takes the next change number.
  public Upserts learn(List<Report> reports) {
    return database.write(handle -> Learning.learn(handle, reports));
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

  /// How many papers were on a daily list.
  public long listedCount() {
    return database.read(
        handle -> number(handle, "select count(*) from paper where listed is not null"));
  }

  /// How many daily lists brought papers that were on none before.
  public long listsKnown() {
    return database.read(handle -> number(handle, "select count(distinct listed) from paper"));
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

  static long lastChange(Handle handle) {
    return number(handle, "select last_change from ledger");
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

  private static long number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
