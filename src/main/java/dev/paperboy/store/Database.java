package dev.paperboy.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The SQLite database: many readers and one writer, in write-ahead mode.
public final class Database implements Closeable {
  private static final int READERS = 4;

  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;
  private final String id;

  private Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
    this.writer = Jdbi.create(writing);
    this.reader = Jdbi.create(reading);
    this.id = write(Database::identity);
  }

  /// Opens the database in the file, makes it if it is missing, and brings one that an earlier
  /// version wrote up to date.
  public static Database open(Path file) {
    try {
      return opened(file);
    } catch (FlywayException | JdbiException | HikariPool.PoolInitializationException e) {
      throw new StoreException("the database " + file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static Database opened(Path file) {
    HikariDataSource writing = new HikariDataSource(pool("writer", file, 1));
    try {
      migrate(writing);
      return new Database(writing, new HikariDataSource(pool("readers", file, READERS)));
    } catch (RuntimeException e) {
      writing.close();
      throw e;
    }
  }

  /// The name that this database was given when it was made; no other has it.
  String id() {
    return id;
  }

  /// The writer's connections, for a library that brings its own SQL.
  public DataSource connections() {
    return writing;
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }

  /// Does the work in one transaction, after those before it.
  <T> T write(HandleCallback<T, RuntimeException> work) {
    return writer.inTransaction(work);
  }

  /// Does the work on one connection, beside others.
  <T> T read(HandleCallback<T, RuntimeException> work) {
    return reader.withHandle(work);
  }

  private static HikariConfig pool(String name, Path file, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("paperboy-" + name);
    config.setJdbcUrl(
        "jdbc:sqlite:"
            + file
            + "?journal_mode=WAL&busy_timeout=10000&foreign_keys=on&transaction_mode=IMMEDIATE");
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return config;
  }

  private static void migrate(HikariDataSource source) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:dev/paperboy/store")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static String identity(Handle handle) {
    return handle
        .createQuery("select store_id from ledger")
        .mapTo(String.class)
        .findOne()
        .orElseGet(() -> named(handle, UUID.randomUUID().toString()));
  }

  private static String named(Handle handle, String name) {
    handle.execute("insert into ledger (store_id, last_change) values (?, 0)", name);
    return name;
  }
}
