package dev.paperboy.store;

import dev.paperboy.paper.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where each source on the network goes on, and how it is doing.
public final class Sources {
  private static final String KNOWN =
      "insert into source (name, cursor) values (:name, '') on conflict (name) do nothing";

  private final Database database;

  public Sources(Database database) {
    this.database = database;
  }

  /// A source's standing; of one that was never asked, the one at the start.
  public SourceStanding standing(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from source where name = :name")
                .bind("name", name)
                .map((row, context) -> standing(row))
                .findOne()
                .orElseGet(() -> SourceStanding.unknown(name)));
  }

  /// Every source that was ever asked, by name.
  public List<SourceStanding> all() {
    return database.read(
        handle ->
            handle
                .createQuery("select * from source order by name")
                .map((row, context) -> standing(row))
                .list());
  }

  /// Stores what a source said and moves its cursor: both or neither.
  ///
  /// @param before what the same reading brought in the steps before this one
  public Upserts brought(
      String name,
      List<Report> reports,
      Upserts before,
      String cursor,
      Instant now,
      Instant next,
      String why) {
    return database.write(
        handle -> {
          Upserts learned = Learning.learn(handle, reports);
          succeeded(handle, name, cursor, now);
          if (!reports.isEmpty()) {
            counted(handle, name, learned.plus(before), now);
          }
          expect(handle, name, next, why);
          return learned;
        });
  }

  /// Keeps when a source is asked next.
  public void waits(String name, Instant next, String why) {
    database.write(handle -> expect(handle, name, next, why));
  }

  /// Keeps what is wrong with a source; the cursor stays.
  public void failed(String name, String problem, Instant now, Instant next, String why) {
    database.write(
        handle -> {
          expect(handle, name, next, why);
          return handle
              .createUpdate(
                  """
                  update source set problem = :problem, failures = failures + 1,
                    problem_at = case when problem is null then :now else problem_at end
                  where name = :name
                  """)
              .bind("name", name)
              .bind("problem", problem)
              .bind("now", now.toString())
              .execute();
        });
  }

  private static void succeeded(Handle handle, String name, String cursor, Instant now) {
    handle.createUpdate(KNOWN).bind("name", name).execute();
    handle
        .createUpdate(
            """
            update source set cursor = :cursor, succeeded_at = :now, problem = null,
              problem_at = null, failures = 0
            where name = :name
            """)
        .bind("name", name)
        .bind("cursor", cursor)
        .bind("now", now.toString())
        .execute();
  }

  private static void counted(Handle handle, String name, Upserts learned, Instant now) {
    handle
        .createUpdate(
            """
            update source set brought_at = :now, added = :added, changed = :changed,
              unchanged = :unchanged
            where name = :name
            """)
        .bind("name", name)
        .bind("now", now.toString())
        .bind("added", learned.added())
        .bind("changed", learned.changed())
        .bind("unchanged", learned.unchanged())
        .execute();
  }

  private static int expect(Handle handle, String name, Instant next, String why) {
    handle.createUpdate(KNOWN).bind("name", name).execute();
    return handle
        .createUpdate(
            "update source set expected_at = :next, expected_why = :why where name = :name")
        .bind("name", name)
        .bind("next", next.toString())
        .bind("why", why)
        .execute();
  }

  private static SourceStanding standing(ResultSet row) throws SQLException {
    return new SourceStanding(
        row.getString("name"),
        row.getString("cursor"),
        moment(row, "succeeded_at"),
        moment(row, "brought_at"),
        new Upserts(row.getLong("added"), row.getLong("changed"), row.getLong("unchanged")),
        moment(row, "expected_at"),
        row.getString("expected_why"),
        row.getString("problem"),
        moment(row, "problem_at"),
        row.getInt("failures"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    String moment = row.getString(column);
    return moment == null ? null : Instant.parse(moment);
  }
}
