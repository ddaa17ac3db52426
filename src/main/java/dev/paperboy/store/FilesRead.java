package dev.paperboy.store;

/// Which files were read whole, by the hash of what they held.
public final class FilesRead {
  private final Database database;

  public FilesRead(Database database) {
    this.database = database;
  }

  public boolean contains(String name, String sha256) {
    return database.read(
        handle ->
            handle
                    .createQuery("select count(*) from file_read where name = ? and sha256 = ?")
                    .bind(0, name)
                    .bind(1, sha256)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  public void add(String name, String sha256) {
    database.write(
        handle ->
            handle.execute(
                "insert or replace into file_read (name, sha256) values (?, ?)", name, sha256));
  }
}
