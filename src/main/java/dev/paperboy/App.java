package dev.paperboy;

import dev.paperboy.chat.Fact;
import dev.paperboy.settings.Settings;
import dev.paperboy.web.WebServer;
import dev.paperboy.web.WebSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The serving program: its parts in the order in which they depend on each other.
final class App implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(App.class);

  private final DataFolder folder;
  private final Settings settings;
  private final Library library;
  private final Platforms platforms;
  private final WebServer web;
  private final LocalServer local;
  private boolean closed;

  App(DataFolder folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
    Clock clock = Clock.systemUTC();
    SecureRandom random = new SecureRandom();
    PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    library =
        Library.open(
            folder,
            settings.cache().maxPapers(),
            settings.sources(),
            settings.digest(),
            Models.of(settings),
            this::surroundings,
            metrics,
            clock,
            random);
    platforms = new Platforms(settings, library.handler(), library.shelf(), clock);
    Vitals vitals = new Vitals(library, platforms, metrics);
    web =
        new WebServer(
            webSettings(settings.web()),
            library.handler(),
            library.subscribing().mailDoor(),
            vitals::checks,
            vitals::figures,
            platforms.mounts(),
            random,
            clock);
    local = LocalServer.start(library.errands(), random);
    platforms.messengers().forEach(library::speakOver);
    library.speakOver(web.messenger());
    platforms.tell(library.subscribing().news());
  }

  /// Reads the seed papers, then opens the doors.
  void start() {
    library.prepare(settings.seeds(), new Terminal(System.out, System.err));
    library.follow();
    library.embed();
    local.link().write(folder.link());
    web.start();
    announce();
    platforms.start();
    library.listen();
    library.subscribing().start();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    log.info("Stopping: finishing what is under way");
    platforms.close();
    web.close();
    local.close();
    library.close();
  }

  private void announce() {
    log.info("Chat page: {}", web.entrance());
    if (settings.web().publicUrl() != null) {
      log.info("Listening at {}", web.page());
    }
    int port = settings.web().port();
    if (port != 0 && web.page().getPort() != port) {
      log.info("Port {} is taken; this is the next free one", port);
    }
    log.info("Papers: {}", String.format(Locale.ROOT, "%,d", library.papers().count()));
    for (Fact platform : platforms.facts()) {
      log.info("{}: {}", platform.name(), platform.value().text());
    }
  }

  private List<Fact> surroundings() {
    List<Fact> facts = new ArrayList<>(platforms.facts());
    facts.add(new Fact("Version", Version.text()));
    return facts;
  }

  private static WebSettings webSettings(Settings.Web web) {
    return new WebSettings(web.host(), web.port(), web.publicUrl(), web.accessToken());
  }
}
