package dev.paperboy;

import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.ChannelAnswers;
import dev.paperboy.bot.ChannelTimeAnswer;
import dev.paperboy.bot.DigestAnswer;
import dev.paperboy.bot.MailAnswer;
import dev.paperboy.bot.MailNotices;
import dev.paperboy.bot.MuteAnswer;
import dev.paperboy.bot.SubscribeAnswer;
import dev.paperboy.bot.SubscribeForm;
import dev.paperboy.bot.SubscriptionsAnswer;
import dev.paperboy.chat.MailDoor;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.PlaceNews;
import dev.paperboy.digest.ChannelNews;
import dev.paperboy.digest.Desk;
import dev.paperboy.digest.DigestDefaults;
import dev.paperboy.digest.DigestTimetable;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.MailKeys;
import dev.paperboy.digest.MailList;
import dev.paperboy.digest.News;
import dev.paperboy.digest.SendPace;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.settings.Settings;
import dev.paperboy.store.Database;
import dev.paperboy.store.MailKey;
import dev.paperboy.store.PaperStore;
import dev.paperboy.trending.Trending;
import java.io.Closeable;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The digests of channels, what answers for them, and, once started, what sends them.
final class Subscribing implements Closeable {
  private final Database database;
  private final Clock clock;
  private final ExecutorService listening =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("paperboy-places").factory());
  private final Digests digests;
  private final DigestAnswer digestAnswer;
  private final ChannelAnswers answers;
  private final MailDoor mailDoor;
  private @Nullable DigestTimetable timetable;

  Subscribing(
      Settings.Digest settings,
      Database database,
      PaperStore papers,
      PaperSearch search,
      Trending trending,
      QuestionReader reader,
      CardPages cards,
      Spelling spelling,
      Messengers messengers,
      Clock clock,
      RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    News news = new News(search, trending, papers, reader);
    digests =
        new Digests(
            database,
            papers,
            news,
            cards::card,
            messengers,
            new MailKeys(new MailKey(database, random)),
            SendPace.ofPlatforms());
    DigestDefaults defaults =
        new DigestDefaults(
            settings.time(), settings.zone(), settings.channelLimit(), settings.workspaceLimit());
    Desk desk = new Desk(digests, news, papers, reader, messengers, defaults, clock);
    digestAnswer = new DigestAnswer(desk);
    MailList mailList =
        new MailList(database, digests, desk, messengers, settings.confirmationLimit(), random);
    mailDoor = new MailNotices(desk, mailList);
    SubscribeAnswer subscribe = new SubscribeAnswer(desk, cards, spelling);
    answers =
        new ChannelAnswers(
            subscribe,
            new SubscribeForm(desk, subscribe),
            new MailAnswer(desk, mailList),
            new SubscriptionsAnswer(desk),
            new ChannelTimeAnswer(desk),
            digestAnswer,
            new MuteAnswer(desk));
  }

  ChannelAnswers answers() {
    return answers;
  }

  DigestAnswer digest() {
    return digestAnswer;
  }

  /// What answers behind the links of mails.
  MailDoor mailDoor() {
    return mailDoor;
  }

  /// Where platforms say what becomes of places.
  PlaceNews news() {
    return new ChannelNews(digests, clock, listening);
  }

  /// Sends what is due from now on.
  void start() {
    DigestTimetable started = new DigestTimetable(database, digests, clock);
    timetable = started;
    started.start();
  }

  @Override
  public void close() {
    DigestTimetable started = timetable;
    if (started != null) {
      started.close();
    }
    listening.shutdown();
  }
}
