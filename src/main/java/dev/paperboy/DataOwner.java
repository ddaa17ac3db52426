package dev.paperboy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/// Sees to it that an errand is done by whoever has the data folder: the running server, or else
/// this process itself.
final class DataOwner {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PAUSE_MILLIS = 50;

  private final DataFolder folder;

  DataOwner(DataFolder folder) {
    this.folder = folder;
  }

  /// The errand's exit code. Somebody else who has the folder for a moment is waited for.
  ///
  /// @param here does the errand in this process, which has the folder meanwhile
  int run(Errand errand, Console console, ToIntFunction<Errand> here) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<DataLock> lock = DataLock.tryAcquire(folder);
      if (lock.isPresent()) {
        try (DataLock _ = lock.get()) {
          return here.applyAsInt(errand);
        }
      }
      OptionalInt exit = byServer(errand, console);
      if (exit.isPresent()) {
        return exit.getAsInt();
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    throw new UserError(
        "another paperboy has been using " + folder.root() + " for long; try again later.", 75);
  }

  private OptionalInt byServer(Errand errand, Console console)
      throws IOException, InterruptedException {
    Optional<LocalLink> link = LocalLink.read(folder.link());
    return link.isPresent() ? LocalClient.send(link.get(), errand, console) : OptionalInt.empty();
  }
}
