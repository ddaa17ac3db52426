package dev.paperboy.store;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Platform;
import dev.paperboy.paper.Sha256;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// What people are called where their votes are kept: a hash of who they are with a salt that only
/// this database has, so that nobody can be found by trying all ids of a platform.
final class Voters {
  private static final int SALT_BYTES = 32;
  private static final int DIGITS = 32;

  private final RandomGenerator random;

  /// @param random what nobody can foresee
  Voters(RandomGenerator random) {
    this.random = random;
  }

  /// The voter that a person is, the same on every day and in every channel.
  String of(Handle handle, Asker person) {
    Platform platform = person.place().platform();
    // Slack names people within a workspace, the others everywhere.
    String within = platform == Platform.SLACK ? person.place().workspace() : "";
    return Sha256.digits(
        String.join("\n", salt(handle), platform.name(), within, person.user()), DIGITS);
  }

  private String salt(Handle handle) {
    return handle
        .createQuery("select voter_salt from ledger where voter_salt is not null")
        .mapTo(String.class)
        .findOne()
        .orElseGet(() -> made(handle));
  }

  private String made(Handle handle) {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    handle.execute("update ledger set voter_salt = ?", salt);
    return salt;
  }

  /// Lets everybody know that votes or saves have changed.
  static void tell(Handle handle) {
    handle.execute("update ledger set last_vote = last_vote + 1");
  }
}
