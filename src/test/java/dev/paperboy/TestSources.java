package dev.paperboy;

import dev.paperboy.settings.Settings;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Settings whose services are at addresses of the test's.
final class TestSources {
  private TestSources() {}

  /// All services at one address.
  static Settings.Sources of(Set<Settings.Source> on, String address) {
    URI base = URI.create(address);
    return of(on, base, base.resolve("/api/query"), base.resolve("/rss"), base.resolve("/oai"));
  }

  static Settings.Sources of(
      Set<Settings.Source> on, URI huggingFace, URI arxivApi, URI arxivRss, URI arxivOai) {
    return new Settings.Sources(
        on,
        "someone@example.org",
        new Settings.HuggingFace(huggingFace, null),
        new Settings.Arxiv(List.of("cs.CV"), null, null, arxivApi, arxivRss, arxivOai),
        huggingFace,
        null);
  }
}
