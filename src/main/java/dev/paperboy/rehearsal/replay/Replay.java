package dev.paperboy.rehearsal.replay;

import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.RetriedSource;
import dev.paperboy.ingest.SourceRuns;
import dev.paperboy.ingest.http.Backoff;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.ingest.http.Reachability;
import dev.paperboy.ingest.huggingface.DailyLists;
import dev.paperboy.ingest.huggingface.HuggingFaceApi;
import dev.paperboy.ingest.huggingface.ListVotes;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeHuggingFace;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.embedding.BgeSmall;
import dev.paperboy.store.Database;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.PaperEvents;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Snapshots;
import dev.paperboy.store.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// The daily lists of a file coming in day by day as they once did: a fake Hugging Face on loopback
/// serves them, the program's own sources ask for them every hour, and the index follows.
public final class Replay {
  /// The last list closes in the night after its day.
  private static final Duration AFTER_THE_LAST_DAY = Duration.ofHours(4);

  private static final Duration HOUR = Duration.ofHours(1);

  private final NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists;
  private final Instant from;
  private final Instant until;

  private Replay(NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists) {
    this.lists = lists;
    this.from = midnight(lists.firstKey());
    this.until = midnight(lists.lastKey().plusDays(1)).plus(AFTER_THE_LAST_DAY);
  }

  /// The replay of the first days of a file's calendar.
  public static Replay of(Path file, int days) {
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> all = ReplayFile.read(file);
    return new Replay(all.headMap(all.firstKey().plusDays(days), false));
  }

  /// How many calendar days are played.
  int days() {
    return (int) ChronoUnit.DAYS.between(lists.firstKey(), lists.lastKey()) + 1;
  }

  /// Plays into a folder's database and index, from where an earlier run was stopped.
  ///
  /// @param progress told of each day that begins
  public ReplayCounts run(Path folder, Consumer<LocalDate> progress) {
    DrivenClock clock = new DrivenClock(from);
    try (FakeHuggingFace site = new FakeHuggingFace(clock);
        Database database = Database.open(folder.resolve("paperboy.db"));
        PaperIndex index = PaperIndex.open(folder.resolve("index"), clock)) {
      lists.forEach(site::list);
      try (PoliteClient client = client(site, clock)) {
        List<PaperSource> sources = sources(client, site);
        SourceRuns runs = new SourceRuns(new Sources(database), () -> {});
        IndexCatchUp catchUp =
            new IndexCatchUp(
                new PaperStore(database), new Embeddings(database, BgeSmall.NAME), index);
        new Clockwork(clock, new Sources(database), HOUR)
            .run(
                from,
                until,
                now -> {
                  runs.run(sources, now);
                  if (now.equals(midnight(day(now)))) {
                    catchUp.run();
                    progress.accept(day(now));
                  }
                });
        catchUp.run();
      }
      return counts(database);
    }
  }

  /// Whether a folder is empty or holds nothing but a replay.
  public static boolean mayPlayInto(Path folder) {
    if (!Files.exists(folder.resolve("paperboy.db"))) {
      return true;
    }
    try (Database database = Database.open(folder.resolve("paperboy.db"))) {
      return new PaperStore(database).count() == 0
          || !new Sources(database).standing(Clockwork.NAME).cursor().isEmpty();
    }
  }

  private List<PaperSource> sources(PoliteClient client, FakeHuggingFace site) {
    HuggingFaceApi api = new HuggingFaceApi(client, site.address());
    Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), new Random(1));
    return List.of(
        new RetriedSource(new DailyLists(api, lists.firstKey()), backoff),
        new RetriedSource(new ListVotes(api), backoff));
  }

  private static PoliteClient client(FakeHuggingFace site, DrivenClock clock) {
    return new PoliteClient(
        HuggingFaceApi.rules(site.address()),
        Map.of("User-Agent", "Paperboy-replay"),
        clock,
        clock::advance,
        new Random(1),
        new Reachability(Set.of(), line -> {}));
  }

  private static ReplayCounts counts(Database database) {
    PaperStore papers = new PaperStore(database);
    return new ReplayCounts(
        papers.listsKnown(),
        papers.listedCount(),
        new Snapshots(database).count(),
        new PaperEvents(database).count());
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
