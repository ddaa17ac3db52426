package dev.paperboy.rehearsal.replay;

import dev.paperboy.rehearsal.TemporaryFolder;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/// A killed replay beside one that was left alone.
///
/// @param kills how often it was killed
/// @param leftAlone the tables in the end of the one
/// @param killed the tables in the end of the other
public record KillReport(int kills, TableDump leftAlone, TableDump killed) {
  /// Plays a file's first days both ways.
  public static KillReport of(Path file, int days, int kills, RandomGenerator random) {
    try (TemporaryFolder one = TemporaryFolder.create();
        TemporaryFolder other = TemporaryFolder.create()) {
      Replay.of(file, days).run(one.path(), day -> {});
      int killed = new KilledReplay(file, days, random).run(other.path(), kills);
      return new KillReport(killed, TableDump.of(one.path()), TableDump.of(other.path()));
    }
  }

  public boolean same() {
    return leftAlone.equals(killed);
  }

  @Override
  public String toString() {
    return "killed "
        + kills
        + " times: "
        + (same() ? "the same end as left alone, " + killed : leftAlone + " became " + killed);
  }

  /// The report on one line of JSON.
  public String json() {
    return "{\"kills\":%d,\"same\":%s}".formatted(kills, same());
  }
}
