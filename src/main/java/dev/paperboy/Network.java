package dev.paperboy;

import dev.paperboy.chat.Fact;
import dev.paperboy.ingest.Ingest;
import dev.paperboy.ingest.Lookup;
import dev.paperboy.ingest.OnDemand;
import dev.paperboy.ingest.PaperLookup;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.RetriedSource;
import dev.paperboy.ingest.SinceSource;
import dev.paperboy.ingest.SourceRuns;
import dev.paperboy.ingest.SourceThreads;
import dev.paperboy.ingest.arxiv.Announcements;
import dev.paperboy.ingest.arxiv.ArxivApi;
import dev.paperboy.ingest.arxiv.ArxivHosts;
import dev.paperboy.ingest.arxiv.Backfill;
import dev.paperboy.ingest.arxiv.Harvest;
import dev.paperboy.ingest.github.RepositoryStars;
import dev.paperboy.ingest.http.Backoff;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.huggingface.DailyLists;
import dev.paperboy.ingest.huggingface.HuggingFaceApi;
import dev.paperboy.ingest.huggingface.ListVotes;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.settings.Settings;
import dev.paperboy.store.CodeOfPapers;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.Closeable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The services on the network that papers come from: those that are asked all the time once it has
/// been started, and those that give one paper on demand.
final class Network implements Closeable {
  private static final Duration IN_A_REPLY = Duration.ofSeconds(5);
  private static final Duration ON_DEMAND = Duration.ofMinutes(1);

  private final PoliteClients clients;
  private final Backoff backoff;
  private final List<PaperSource> sources = new ArrayList<>();
  private final List<OnDemand.Desk> desks = new ArrayList<>();
  private final SourceThreads threads;
  private final PaperLookup lookup;
  private final SourceFacts facts;

  Network(
      Settings.Sources settings,
      Database database,
      Ingest ingest,
      Runnable changed,
      Clock clock,
      RandomGenerator random) {
    clients = new PoliteClients(settings, clock, random);
    backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), random);
    if (settings.on().contains(Settings.Source.ARXIV)) {
      arxiv(settings.arxiv());
    }
    if (settings.on().contains(Settings.Source.HUGGINGFACE)) {
      huggingFace(settings.huggingFace());
    }
    if (settings.gitHubToken() != null && !settings.on().isEmpty()) {
      PoliteClient gitHub = clients.gitHub(settings.gitHubUrl(), settings.gitHubToken());
      add(new RepositoryStars(gitHub, settings.gitHubUrl(), new CodeOfPapers(database)));
    }
    Sources standings = new Sources(database);
    threads = new SourceThreads(sources, new SourceRuns(standings, changed), clock);
    OnDemand onDemand = new OnDemand(desks, ingest, new PaperStore(database), clock);
    lookup = new PaperLookup(onDemand, IN_A_REPLY);
    facts = new SourceFacts(standings, sources.stream().map(PaperSource::name).toList(), clock);
  }

  private void arxiv(Settings.Arxiv settings) {
    ArxivHosts hosts = new ArxivHosts(settings.apiUrl(), settings.rssUrl(), settings.oaiUrl());
    PoliteClient client = clients.to(hosts.rules());
    add(new Announcements(client, hosts, settings.categories()));
    add(
        new SinceSource(
            new Harvest(client, hosts, settings.categories(), settings.since()), settings.since()));
    if (settings.backfill() != null) {
      Settings.Days days = settings.backfill();
      add(new Backfill(client, hosts, settings.categories(), days.from(), days.to()));
    }
    ArxivApi api = new ArxivApi(client, hosts);
    desks.add(new OnDemand.Desk(SourceKind.ARXIV, id -> api.paper(id, ON_DEMAND)));
  }

  private void huggingFace(Settings.HuggingFace settings) {
    HuggingFaceApi api =
        new HuggingFaceApi(clients.to(HuggingFaceApi.rules(settings.url())), settings.url());
    add(new SinceSource(new DailyLists(api, settings.since()), settings.since()));
    add(new ListVotes(api));
    desks.add(new OnDemand.Desk(SourceKind.HUGGING_FACE, id -> api.paper(id, ON_DEMAND)));
  }

  private void add(PaperSource source) {
    sources.add(new RetriedSource(source, backoff));
  }

  /// Asks all sources from now on.
  void start() {
    threads.start();
  }

  /// Fetches a paper that is not known yet.
  Lookup find(PaperId id) {
    return desks.isEmpty() ? new Lookup.Off() : lookup.find(id);
  }

  /// How each source is doing.
  List<Fact> facts() {
    return facts.now();
  }

  void measure(MeterRegistry metrics) {
    facts.measure(metrics);
  }

  @Override
  public void close() {
    threads.stop();
    clients.close();
    threads.close();
    lookup.close();
  }
}
