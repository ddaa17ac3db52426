package dev.paperboy.store;

import dev.paperboy.chat.Secret;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// What only this database knows, to make keys with that nobody can guess.
public final class MailKey {
  private static final int BYTES = 32;

  private final Database database;
  private final RandomGenerator random;

  /// @param random what nobody can foresee
  public MailKey(Database database, RandomGenerator random) {
    this.database = database;
    this.random = random;
  }

  /// The same at every call, also after a restart.
  public Secret get() {
    return database
        .read(MailKey::kept)
        .orElseGet(() -> database.write(handle -> kept(handle).orElseGet(() -> made(handle))));
  }

  private static Optional<Secret> kept(Handle handle) {
    return handle
        .createQuery("select mail_key from ledger where mail_key is not null")
        .mapTo(String.class)
        .findOne()
        .map(Secret::new);
  }

  private Secret made(Handle handle) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    handle.execute("update ledger set mail_key = ?", key);
    return new Secret(key);
  }
}
