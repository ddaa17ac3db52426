package dev.paperboy;

import dev.paperboy.chat.Secret;
import dev.paperboy.ingest.github.RepositoryStars;
import dev.paperboy.ingest.http.HostNews;
import dev.paperboy.ingest.http.HostRules;
import dev.paperboy.ingest.http.Pause;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.settings.Settings;
import java.io.Closeable;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client for each service, all with the same name and the same news.
final class PoliteClients implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(PoliteClients.class);

  private final Clock clock;
  private final RandomGenerator random;
  private final HostNews news;
  private final String userAgent;
  private final List<PoliteClient> clients = new ArrayList<>();

  PoliteClients(Settings.Sources settings, Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
    this.userAgent = userAgent(settings.contact());
    this.news =
        new Reachability(
            settings.on().stream().map(PoliteClients::name).collect(Collectors.toSet()), log::warn);
  }

  PoliteClient to(HostRules rules) {
    return to(rules, Map.of());
  }

  PoliteClient gitHub(URI url, Secret token) {
    Map<String, String> headers = Map.of("Authorization", "Bearer " + token.reveal());
    return to(RepositoryStars.rules(url), headers);
  }

  private PoliteClient to(HostRules rules, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("User-Agent", userAgent);
    PoliteClient client = new PoliteClient(rules, headers, clock, Pause.SLEEP, random, news);
    clients.add(client);
    return client;
  }

  private static String userAgent(@Nullable String contact) {
    String program = "Paperboy/" + Version.text();
    return contact == null ? program : program + " (+" + contact + ")";
  }

  /// As its rules name it.
  private static String name(Settings.Source source) {
    return switch (source) {
      case ARXIV -> "arXiv";
      case HUGGINGFACE -> "Hugging Face";
    };
  }

  @Override
  public void close() {
    clients.forEach(PoliteClient::close);
  }
}
