package dev.paperboy.rehearsal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/// A replay whose process is killed (SIGKILL) at random moments and started again until it comes to
/// its end.
public final class KilledReplay {
  private static final int START_MILLIS = 2_000;
  private static final int DAY_MILLIS = 400;

  private final Path file;
  private final int days;
  private final RandomGenerator random;

  /// A replay of the first days of a file.
  public KilledReplay(Path file, int days, RandomGenerator random) {
    this.file = file;
    this.days = days;
    this.random = random;
  }

  /// Plays into a folder, killed so many times on the way or fewer if it is done before.
  ///
  /// @return how often it was killed
  public int run(Path folder, int kills) {
    try {
      int killed = 0;
      int left = Replay.of(file, days).days();
      while (killed < kills) {
        ReplayProcess process = ReplayProcess.start(file, days, folder);
        int lives = process.awaitDays(random.nextInt(1 + 2 * left / (kills - killed + 1)));
        left = Math.max(0, left - lives);
        if (!process.kill(random.nextInt(lives == 0 ? START_MILLIS : DAY_MILLIS))) {
          break;
        }
        killed++;
      }
      if (!ReplayProcess.start(file, days, folder).end()) {
        throw new IllegalStateException("the replay did not come to its end");
      }
      return killed;
    } catch (IOException e) {
      throw new UncheckedIOException("a replay cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a replay was running", e);
    }
  }
}
