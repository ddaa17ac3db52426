package dev.paperboy.store;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.paper.Sha256;
import java.util.Optional;

/// The shelf in SQL. A key is the first 24 hexadecimal digits of the action's SHA-256.
public final class SqlActionShelf implements ActionShelf {
  private static final int KEY_DIGITS = 24;

  private final Database database;

  public SqlActionShelf(Database database) {
    this.database = database;
  }

  @Override
  public String put(String action) {
    String key = Sha256.digits(action, KEY_DIGITS);
    if (get(key).isEmpty()) {
      database.write(
          handle ->
              handle.execute(
                  "insert or ignore into shelved_action (key, action) values (?, ?)", key, action));
    }
    return key;
  }

  @Override
  public Optional<String> get(String key) {
    return database.read(
        handle ->
            handle
                .createQuery("select action from shelved_action where key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne());
  }
}
