package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The least that a store of papers can be: one table with a key, filled a batch at a time.
final class BareTable implements Closeable {
  private final Connection connection;
  private final PreparedStatement insert;

  BareTable(Path folder) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("bare.db") + "?journal_mode=WAL";
    connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table paper (id text primary key, title text, abstract text, authors text)");
    }
    connection.setAutoCommit(false);
    insert = connection.prepareStatement("insert or replace into paper values (?, ?, ?, ?)");
  }

  void add(List<Paper> papers) throws SQLException {
    for (Paper paper : papers) {
      insert.setString(1, paper.id().value());
      insert.setString(2, paper.title());
      insert.setString(3, paper.abstractText());
      insert.setString(4, paper.authors().toString());
      insert.addBatch();
    }
    insert.executeBatch();
    connection.commit();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the bare table cannot be closed", e);
    }
  }
}
