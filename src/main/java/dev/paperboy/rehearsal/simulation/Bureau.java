package dev.paperboy.rehearsal.simulation;

import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.DigestAnswer;
import dev.paperboy.bot.StatusAnswer;
import dev.paperboy.bot.Talks;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.ChannelNews;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.DigestDefaults;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.MailKeys;
import dev.paperboy.digest.News;
import dev.paperboy.digest.Plan;
import dev.paperboy.digest.SendPace;
import dev.paperboy.ingest.http.Pause;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.Database;
import dev.paperboy.store.MailKey;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Saves;
import dev.paperboy.store.SqlActionShelf;
import dev.paperboy.trending.Trending;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/// The part of the program that makes and sends digests, over a data folder and connected to a fake
/// world, with its parts wired as the program wires them.
final class Bureau implements Closeable {
  private static final int LIMIT = 20_000;

  /// What fits a topic less is off it.
  private static final int LEAST = 50;

  private final Database database;
  private final PaperIndex index;
  private final Lists lists;
  private final Digests digests;
  private final Desk desk;
  private final StatusAnswer status;
  private final Lines lines;
  private final HeardNews heard = new HeardNews();

  /// @param line what every messenger goes through
  Bureau(
      Path folder,
      Addresses world,
      Clock clock,
      Pause pause,
      SendPace pace,
      UnaryOperator<Messenger> line) {
    database = Database.open(folder.resolve("paperboy.db"));
    index = PaperIndex.open(folder.resolve("index"), clock);
    PaperStore papers = new PaperStore(database);
    lists = new Lists(world, database, index, clock, pause);
    Trending trending = new Trending(database);
    CardPages cards =
        new CardPages(papers, new Talks(trending, new Saves(database, new Random(1)), clock));
    QuestionReader reader = new QuestionReader(index);
    PaperSearch search = new PaperSearch(index, Optional::empty);
    News news = new News(search, trending, papers, reader);
    Messengers messengers = new Messengers();
    MailKeys mailKeys = new MailKeys(new MailKey(database, new Random(1)));
    digests = new Digests(database, papers, news, cards::card, messengers, mailKeys, pace);
    DigestDefaults defaults = new DigestDefaults(LocalTime.of(9, 0), null, LIMIT, LIMIT);
    desk = new Desk(digests, news, papers, reader, messengers, defaults, clock);
    status = new StatusAnswer(papers, index, List::of, new DigestAnswer(desk));
    lines =
        new Lines(
            world,
            new SearchesOnly(index, search, reader, cards, clock),
            new SqlActionShelf(database),
            clock,
            heard.by(new ChannelNews(digests, clock, Runnable::run)));
    lines.messengers().forEach(messenger -> messengers.add(line.apply(messenger)));
    lines.open();
  }

  Database database() {
    return database;
  }

  Lists lists() {
    return lists;
  }

  Digests digests() {
    return digests;
  }

  Desk desk() {
    return desk;
  }

  HeardNews heard() {
    return heard;
  }

  /// Orders all digests that are wanted.
  void subscribe(List<Member> members) {
    for (Member member : members) {
      for (String topic : member.topics()) {
        int least = topic.isEmpty() ? 0 : LEAST;
        desk.subscribe(
            new Plan(topic, member.days(), member.time(), member.zone(), member.most(), least),
            member.subscriber());
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

  @Override
  public void close() {
    lines.close();
    lists.close();
    index.close();
    database.close();
  }
}
