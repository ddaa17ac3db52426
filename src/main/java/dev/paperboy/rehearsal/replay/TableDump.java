package dev.paperboy.rehearsal.replay;

import dev.paperboy.paper.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What stands in a database's tables and in the index over them, each as its number of rows and a
/// digest of them, so that two data folders can be compared.
///
/// @param tables by the table's name: `9877 rows, 3f9a…`; the index is `index`
public record TableDump(Map<String, String> tables) {
  /// What a replay writes. The ledger is left out for the name that tells databases apart; its
  /// number is the last change of a paper. What a source's last reading brought is counted from the
  /// start of the process.
  private static final Map<String, String> TABLES =
      Map.of(
          "paper", "*",
          "provenance", "*",
          "signal_snapshot", "*",
          "paper_event", "*",
          "source", "name, cursor, succeeded_at, brought_at, expected_at, expected_why, problem");

  @Override
  public String toString() {
    return tables.toString();
  }

  static TableDump of(Path folder) {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("paperboy.db"))) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        tables.put(table.getKey(), digest(connection, table.getKey(), table.getValue()));
      }
      tables.put("index", IndexDump.of(folder.resolve("index")));
      return new TableDump(tables);
    } catch (SQLException e) {
      throw new IllegalStateException("the database in " + folder + " cannot be compared", e);
    }
  }

  private static String digest(Connection connection, String table, String columns)
      throws SQLException {
    MessageDigest digest = Sha256.fresh();
    long count = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select " + columns + " from " + table + " order by 1, 2")) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        count++;
        for (int i = 1; i <= width; i++) {
          String value = rows.getString(i) + "\u001f";
          digest.update(value.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return count + " rows, " + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }
}
