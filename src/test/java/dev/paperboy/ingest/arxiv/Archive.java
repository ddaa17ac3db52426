package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.paper.Paper;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeArxiv;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The fake arXiv and a client that asks it, with a clock that the test sets.
final class Archive implements AutoCloseable {
  final DrivenClock clock;
  final FakeArxiv fake = new FakeArxiv();
  final ArxivHosts hosts = new ArxivHosts(fake.api(), fake.rss(), fake.oai());
  final PoliteClient client;

  Archive(String now) {
    clock = new DrivenClock(Instant.parse(now));
    client =
        new PoliteClient(
            hosts.rules(),
            Map.of("User-Agent", "Paperboy/test"),
            clock,
            clock::advance,
            new Random(1),
            new Reachability(Set.of(), line -> {}));
  }

  Announcements announcements(String... categories) {
    return new Announcements(client, hosts, List.of(categories));
  }

  Harvest harvest(String... categories) {
    return new Harvest(client, hosts, List.of(categories), null);
  }

  Instant now() {
    return clock.instant();
  }

  /// What a source brings until there is no more for now.
  Brought all(PaperSource source, Cursor from) {
    List<Paper> papers = new ArrayList<>();
    Cursor cursor = from;
    Fetched fetched = source.fetch(cursor, now());
    while (fetched instanceof Fetched.Brought brought) {
      papers.addAll(brought.papers());
      cursor = brought.cursor();
      if (!brought.more()) {
        break;
      }
      fetched = source.fetch(cursor, now());
    }
    return new Brought(papers, cursor, fetched);
  }

  /// Papers in the order in which they came, and how it ended.
  record Brought(List<Paper> papers, Cursor cursor, Fetched last) {
    List<String> ids() {
      return papers.stream().map(paper -> paper.id().value()).toList();
    }

    String why() {
      return last.expected().why();
    }
  }

  @Override
  public void close() {
    client.close();
    fake.close();
  }
}
