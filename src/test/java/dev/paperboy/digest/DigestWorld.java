package dev.paperboy.digest;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.Database;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Embeddings;
import dev.paperboy.store.MailKey;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Subscription;
import dev.paperboy.trending.Trending;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Channels, papers that arrive day by day, and digests over a real database and a real index.
final class DigestWorld implements Closeable {
  static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final String[] SUBJECTS = {
    "diffusion distillation", "flow matching", "protein folding", "speech recognition",
    "robot grasping", "graph networks", "program synthesis", "image compression"
  };

  final Path folder;
  final Database database;
  final PaperStore papers;
  final DrivenClock clock;
  final PostedMessages slack = new PostedMessages(Platform.SLACK);
  final PostedMessages mail = new PostedMessages(Platform.EMAIL);
  final PostedMessages page = new PostedMessages(Platform.WEB);
  private final PaperIndex index;
  private final IndexCatchUp catchUp;
  private final QuestionReader reader;
  private Digests digests;
  private int made;

  /// Done once, when the next search begins.
  Runnable searching = () -> {};

  DigestWorld(Path folder, Instant start) {
    this.folder = folder;
    clock = new DrivenClock(start);
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
    index = PaperIndex.open(folder.resolve("index"), clock);
    catchUp = new IndexCatchUp(papers, new Embeddings(database, "none"), index);
    reader = new QuestionReader(index);
    digests = fresh(SendPace.none());
  }

  /// Tuesday, 24 November 2026, eight in Berlin; Monday's list has twenty papers.
  static DigestWorld onTuesday(Path folder) {
    DigestWorld world = new DigestWorld(folder, Instant.parse("2026-11-24T07:00:00Z"));
    world.list(LocalDate.of(2026, 11, 23), 20);
    return world;
  }

  Digests digests() {
    return digests;
  }

  /// As after a restart: nothing is known but what is stored.
  void restart() {
    digests = fresh(SendPace.none());
    digests.start(clock.instant());
  }

  Digests fresh(SendPace pace) {
    Messengers messengers = messengers();
    News news = news();
    MailKeys mailKeys = new MailKeys(new MailKey(database, new Random(1)));
    return new Digests(database, papers, news, DigestWorld::card, messengers, mailKeys, pace);
  }

  private Messengers messengers() {
    Messengers messengers = new Messengers();
    messengers.add(slack);
    messengers.add(mail);
    messengers.add(page);
    return messengers;
  }

  private News news() {
    return new News(new PaperSearch(index, this::model), new Trending(database), papers, reader);
  }

  private Optional<Embedder> model() {
    Runnable once = searching;
    searching = () -> {};
    once.run();
    return Optional.empty();
  }

  Desk desk() {
    DigestDefaults defaults = new DigestDefaults(LocalTime.of(9, 0), BERLIN, 20, 500);
    return new Desk(digests, news(), papers, reader, messengers(), defaults, clock);
  }

  MailList mailList() {
    return new MailList(database, digests, desk(), messengers(), 100, new Random(2));
  }

  private static Card card(Paper paper, Place here) {
    return new Card(
        paper.id(),
        paper.title(),
        List.of(),
        null,
        null,
        Passage.EMPTY,
        Passage.EMPTY,
        List.of(),
        List.of());
  }

  void run() {
    slack.now = clock.instant();
    mail.now = clock.instant();
    digests.run(clock.instant());
  }

  void hours(int hours) {
    runUntil(clock.instant().plus(Duration.ofHours(hours)), Duration.ofMinutes(10));
  }

  /// Runs every so often until a moment.
  void runUntil(Instant end, Duration step) {
    while (clock.instant().isBefore(end)) {
      clock.advance(step);
      run();
    }
  }

  static Place place(String channel) {
    return new Place(Platform.SLACK, "T1", channel);
  }

  DigestChannel inbox(String address, LocalTime time, ZoneId zone) {
    return digests.store().channels().orNew(Place.inbox(address), time, zone, address);
  }

  DigestChannel channel(String name, LocalTime time, ZoneId zone) {
    return digests.store().channels().orNew(place(name), time, zone, "U-" + name);
  }

  Subscription subscribe(
      DigestChannel channel, String topic, Set<DayOfWeek> days, int most, int least) {
    Subscription subscription =
        new Subscription(0, channel.id(), topic, days, most, least, channel.subscriber(), null);
    digests.store().subscriptions().keep(subscription, clock.instant());
    digests.changed(channel, clock.instant());
    return subscription;
  }

  /// A daily list of so many papers, each with another number of votes.
  List<PaperId> list(LocalDate day, int count) {
    List<Report> reports = new ArrayList<>();
    Instant at = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
    for (int i = 0; i < count; i++) {
      made++;
      String subject = SUBJECTS[made % SUBJECTS.length];
      String title = "%s with method %s".formatted(subject, Integer.toString(made + 7_000, 36));
      reports.add(
          new Report(
              SourceKind.HUGGING_FACE,
              at,
              paper(made, title, "We study " + subject + " at length.", day, 5 + 7 * i)));
    }
    papers.learn(reports);
    catchUp.run();
    return reports.stream().map(report -> report.paper().id()).toList();
  }

  static Paper paper(int number, String title, String text, LocalDate day, int votes) {
    return new Paper(
        new PaperId("%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(), number)),
        PaperText.asGiven(title, text),
        List.of(new Author("Author " + Integer.toString(number + 50_000, 36))),
        day.minusDays(1),
        List.of("cs.LG"),
        null,
        new Signals(null, votes, null, null),
        Publication.listedOn(day));
  }

  void learn(Paper paper) {
    papers.learn(List.of(new Report(SourceKind.HUGGING_FACE, clock.instant(), paper)));
    catchUp.run();
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
