package dev.paperboy.rehearsal.simulation;

import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.DigestAnswer;
import dev.paperboy.bot.StatusAnswer;
import dev.paperboy.bot.Talks;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.ChannelNews;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.DigestDefaults;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.Messengers;
import dev.paperboy.digest.News;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.SendPace;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Saves;
import dev.paperboy.store.SqlActionShelf;
import dev.paperboy.trending.Trending;
import java.io.Closeable;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The part of the program that makes and sends digests, over a data folder: its parts as the
/// program wires them, but its time is told to it, and it asks for lists when it is told to.
final class Newsroom implements Closeable {
  private static final int LIMIT = 20_000;

  /// Below thresholds of topics nothing fits, and none for what is trending.
  private static final int LEAST = 50;

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private final DrivenClock clock;
  private final Database database;
  private final PaperIndex index;
  private final Lists lists;
  private final Digests digests;
  private final Desk desk;
  private final StatusAnswer status;
  private final Lines lines;
  private final HeardNews heard;
  private final ExecutorService workers;
  private int looked;
  private long nanos;

  /// @param channelsAtOnce how many channels are looked at beside each other
  /// @param line what every messenger goes through
  Newsroom(
      Path folder,
      Addresses world,
      Instant now,
      int channelsAtOnce,
      UnaryOperator<Messenger> line) {
    clock = new DrivenClock(now);
    database = Database.open(folder.resolve("paperboy.db"));
    index = PaperIndex.open(folder.resolve("index"), clock);
    PaperStore papers = new PaperStore(database);
    lists = new Lists(world, database, index, clock);
    Trending trending = new Trending(database);
    CardPages cards =
        new CardPages(papers, new Talks(trending, new Saves(database, new Random(1)), clock));
    QuestionReader reader = new QuestionReader(index);
    News news = new News(new PaperSearch(index, Optional::empty), trending, papers, reader);
    Messengers messengers = new Messengers();
    digests = new Digests(database, papers, news, reader, cards::card, messengers, SendPace.none());
    DigestDefaults defaults = new DigestDefaults(LocalTime.of(9, 0), null, LIMIT, LIMIT);
    desk = new Desk(digests, news, papers, reader, messengers, defaults, clock);
    status = new StatusAnswer(papers, index, List::of, new DigestAnswer(desk));
    heard = new HeardNews();
    lines =
        new Lines(
            world,
            new SqlActionShelf(database),
            clock,
            heard.by(new ChannelNews(digests, clock, Runnable::run)));
    lines.messengers().forEach(messenger -> messengers.add(line.apply(messenger)));
    workers = Executors.newFixedThreadPool(channelsAtOnce);
    lines.open();
    digests.start(now);
  }

  /// Orders all digests that are wanted.
  void subscribe(List<Member> members, Instant now) {
    clock.set(now);
    for (Member member : members) {
      for (String topic : member.topics()) {
        int least = topic.isEmpty() ? 0 : LEAST;
        desk.subscribe(
            new Plan(topic, member.days(), member.time(), member.zone(), member.most(), least),
            member.subscriber());
      }
    }
  }

  /// Does what is due.
  ///
  /// @return when something is due next
  Instant tick(Instant now) {
    clock.set(now);
    Instant nextList = lists.look(now);
    long begin = System.nanoTime();
    List<Long> due = digests.due(now);
    awaitAll(
        due.stream().<Future<?>>map(one -> workers.submit(() -> digests.run(one, now))).toList());
    looked += due.size();
    nanos += System.nanoTime() - begin;
    return Stream.concat(Stream.of(nextList), digests.next().stream())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private static void awaitAll(List<Future<?>> looks) {
    for (Future<?> look : looks) {
      try {
        look.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException("a channel could not be looked at", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while channels were looked at", e);
      }
    }
  }

  /// What the status says there of the last digest; empty if nothing.
  String status(Place place) {
    return status.at(place) instanceof Reply.Report report
        ? report.facts().stream()
            .filter(fact -> fact.name().equals("Last digest"))
            .map(fact -> fact.value().text())
            .findFirst()
            .orElse("")
        : "";
  }

  /// Waits until so many news of places were heard.
  void awaitNews(int count) {
    heard.await(count);
  }

  /// What it took so far, what it takes to compose the next digests of channels without sending
  /// them, and what is kept for all that.
  Figures figures(List<Member> composed) {
    long begin = System.nanoTime();
    composed.forEach(member -> desk.preview(member.place()));
    double seconds = (System.nanoTime() - begin) / NANOS;
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    return new Figures(looked, nanos / NANOS, composed.size() / seconds, heap);
  }

  @Override
  public void close() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lines.close();
    lists.close();
    index.close();
    database.close();
  }
}
