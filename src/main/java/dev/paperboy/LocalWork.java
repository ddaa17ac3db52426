package dev.paperboy;

import dev.paperboy.settings.Settings;
import dev.paperboy.settings.Settings.LogLevel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/// Errands of the command line, done by the running server or, where none runs, right here.
final class LocalWork {
  private LocalWork() {}

  /// The errand's exit code.
  static int run(Settings settings, Errand errand) throws Exception {
    quiet(settings);
    DataFolder folder = new DataFolder(settings.data()).created();
    Console console = new Terminal(System.out, System.err);
    return new DataOwner(folder)
        .run(errand, console, work -> here(settings, folder, work, console));
  }

  /// Keeps the log to warnings, unless the settings ask for less or for the inside story.
  static void quiet(Settings settings) {
    LogLevel level = settings.logLevel();
    Logging.configureBriefly(level);
  }

  private static int here(Settings settings, DataFolder folder, Errand errand, Console console) {
    try (Library library =
        Library.open(
            folder,
            settings.cache().maxPapers(),
            settings.sources(),
            settings.digest(),
            Models.of(settings),
            List::of,
            new SimpleMeterRegistry(),
            Clock.systemUTC(),
            new SecureRandom())) {
      library.prepare(settings.seeds(), console);
      library.follow();
      if (errand instanceof Errand.Ask) {
        library.awaitMeaning();
      }
      return library.errands().run(errand, console);
    }
  }
}
