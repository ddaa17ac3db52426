package dev.paperboy.rehearsal.simulation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Makes a database refuse everything from its n-th write to the digests' tables on, as if the
/// process had ended there.
public final class Sabotage {
  private static final List<String> TABLES =
      List.of("delivery", "digest_channel", "shown_paper", "subscription");

  private final String url;

  private Sabotage(String url) throws SQLException {
    this.url = url;
    execute("create table if not exists countdown (left integer not null)");
    execute("delete from countdown");
    execute("insert into countdown values (-1)");
    for (String table : TABLES) {
      for (String kind : List.of("insert", "update", "delete")) {
        execute(
            """
            create trigger if not exists killed_%1$s_%2$s before %2$s on %1$s begin
              update countdown set left = left - 1 where left > 0;
              select raise(abort, 'killed') where (select left from countdown) = 0;
            end"""
                .formatted(table, kind));
      }
    }
  }

  /// Prepares a database for it; nothing fails yet.
  public static Sabotage of(Path database) throws SQLException {
    return new Sabotage("jdbc:sqlite:" + database + "?busy_timeout=10000");
  }

  /// The write with this number, from 1, is the first that fails; 0 for none.
  public void killAt(int write) throws SQLException {
    execute("update countdown set left = " + (write == 0 ? -1 : write));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
