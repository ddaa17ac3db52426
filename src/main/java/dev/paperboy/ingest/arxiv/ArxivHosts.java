package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.http.Allowance;
import dev.paperboy.ingest.http.HostRules;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where arXiv's three interfaces are. They share one allowance.
///
/// @param api Atom, by id: `https://export.arxiv.org/api/query`
/// @param rss announcements: `https://rss.arxiv.org/rss`
/// @param oai OAI-PMH: `https://oaipmh.arxiv.org/oai`
public record ArxivHosts(URI api, URI rss, URI oai) {
  private static final Set<String> OF_ARXIV =
      Set.of(
          "https://arxiv.org:443", "https://export.arxiv.org:443", "https://oaipmh.arxiv.org:443");

  /// What arXiv asks of its clients.
  public HostRules rules() {
    Set<String> given = Stream.of(api, rss, oai).map(HostRules::origin).collect(Collectors.toSet());
    boolean real = Stream.of(api, rss, oai).anyMatch(uri -> uri.getHost().endsWith("arxiv.org"));
    Set<String> origins =
        real ? Stream.concat(given.stream(), OF_ARXIV.stream()).collect(Collectors.toSet()) : given;
    return new HostRules(
        "arXiv",
        origins,
        new Allowance(1, Duration.ofSeconds(3)),
        1,
        Duration.ofSeconds(90),
        64 << 20);
  }
}
