package dev.paperboy;

import dev.paperboy.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy serve`: the chat page and the platforms that are set up, until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the chat page, and Slack and Discord where they are set up.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (8080); the next free one if it is taken, 0 for any.")
  private @Nullable String port;

  @Option(
      names = "--host",
      paramLabel = "H",
      description = "The address to bind (127.0.0.1). Elsewhere the page asks for a token.")
  private @Nullable String host;

  @Override
  public Integer call() throws Exception {
    Settings settings = common.settings(options());
    Logging.configure(settings.logLevel());
    DataFolder folder = new DataFolder(settings.data()).created();
    try (DataLock _ = DataLock.tryAcquire(folder).orElseThrow(() -> taken(folder));
        App app = new App(folder, settings)) {
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, stopped), "paperboy-stop"));
      app.start();
      stopped.await();
      return CommandLine.ExitCode.OK;
    }
  }

  /// What is under way is finished while the signal's shutdown waits.
  private static void stop(App app, CountDownLatch stopped) {
    app.close();
    stopped.countDown();
  }

  private Map<String, String> options() {
    Map<String, String> options = new HashMap<>();
    if (port != null) {
      options.put("web.port", port);
    }
    if (host != null) {
      options.put("web.host", host);
    }
    return options;
  }

  private static UserError taken(DataFolder folder) {
    String by =
        LocalLink.read(folder.link()).map(link -> " (process " + link.process() + ")").orElse("");
    return new UserError(
        "another paperboy"
            + by
            + " is using "
            + folder.root()
            + "; stop it, or choose another folder with --data.",
        1);
  }
}
