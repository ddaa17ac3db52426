package dev.paperboy.rehearsal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/// A replay whose process is killed (SIGKILL) at random moments and started again until it comes to
/// its end.
public final class KilledReplay {
  private static final int START_MILLIS = 1_000;

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
        int wanted = random.nextInt(1 + most(left, kills - killed));
        int lives = process.awaitDays(wanted);
        if (!process.kill(random.nextLong(lives == 0 ? START_MILLIS : process.millisADay()))) {
          break;
        }
        left = Math.max(0, left - lives - process.daysLeftToRead());
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

  /// Twice the days that each life has if they are shared out, but a day is left for each kill.
  private static int most(int left, int kills) {
    return Math.max(0, Math.min(2 * left / (kills + 1), left - kills));
  }
}
