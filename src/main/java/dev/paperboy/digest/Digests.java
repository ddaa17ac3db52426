package dev.paperboy.digest;

import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.store.Database;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Sources;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The digests of all channels. Whoever drives the clock calls [#run]; one channel's failure never
/// stops the others.
public final class Digests {
  private static final Logger log = LoggerFactory.getLogger(Digests.class);
  private static final int DAYS_RESTORED = 3;
  private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(10);

  private final DigestStore store;
  private final Rounds rounds;
  private final NewsOfTheRun news;
  private final Composer composer;
  private final Posts posts;
  private final Messengers messengers;
  private final MailKeys mailKeys;
  private final List<BiConsumer<Long, Instant>> timetables = new CopyOnWriteArrayList<>();

  public Digests(
      Database database,
      PaperStore papers,
      News news,
      CardMaking cards,
      Messengers messengers,
      MailKeys mailKeys,
      SendPace pace) {
    this.messengers = messengers;
    this.mailKeys = mailKeys;
    this.store = DigestStore.in(database);
    this.news = new NewsOfTheRun(news);
    this.composer =
        new Composer(this.news, store.shown(), store.mutes(), new Awaited(new Sources(database)));
    this.posts = new Posts(papers, store.deliveries(), cards, mailKeys);
    Courier courier = new Courier(messengers, store.ledger(), posts, pace);
    this.rounds = new Rounds(store, composer, courier, messengers, papers.id());
  }

  /// Takes up what the last process left open; what is due is then found by the next run.
  public void start(Instant now) {
    Stream.of(Platform.values())
        .filter(Platform::forgets)
        .forEach(platform -> messengers.of(platform).ifPresent(there -> restore(there, now)));
    store.channels().allDue(now);
  }

  private void restore(Messenger there, Instant now) {
    LocalDate since = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_RESTORED);
    for (Delivery delivery : store.deliveries().delivered(there.platform(), since)) {
      String message = delivery.message();
      Optional<Post> post =
          store.channels().find(delivery.channel()).flatMap(at -> posts.of(delivery, at));
      if (message != null && post.isPresent()) {
        there.restore(post.get(), message);
      }
    }
  }

  /// Looks at every channel that is due.
  public void run(Instant now) {
    for (long channel : store.channels().due(now)) {
      run(channel, now);
    }
  }

  /// Looks at one channel, whether it is due or not: doing so again does nothing more.
  ///
  /// @return when to look again; empty for not by itself
  public Optional<Instant> run(long channel, Instant now) {
    try {
      return rounds.walk(channel, now);
    } catch (RuntimeException e) {
      log.error("the digest of channel {} failed; trying again in {}", channel, AFTER_A_DEFECT, e);
      Instant again = now.plus(AFTER_A_DEFECT);
      store.channels().lookAgain(channel, again);
      return Optional.of(again);
    }
  }

  /// The channels that are due.
  public List<Long> due(Instant now) {
    return store.channels().due(now);
  }

  /// When a channel is due next; empty while none waits for anything.
  public Optional<Instant> next() {
    return store.channels().nextDue();
  }

  /// Hears when a channel is to be looked at, whenever that changes.
  void onChange(BiConsumer<Long, Instant> timetable) {
    timetables.add(timetable);
  }

  /// Says that the channel wants something else than before.
  void changed(DigestChannel channel, Instant now) {
    store.channels().lookAgain(channel.id(), now);
    timetables.forEach(timetable -> timetable.accept(channel.id(), now));
  }

  /// The place takes no posts any more.
  public void lost(Place place, String why, Instant now) {
    Optional<DigestChannel> channel = store.channels().at(place);
    if (channel.isPresent() && !channel.get().isPaused()) {
      rounds.pause(channel.get(), why, now);
      changed(channel.get(), now);
    }
  }

  /// The place takes posts again.
  public void regained(Place place, Instant now) {
    Optional<DigestChannel> channel = store.channels().at(place);
    if (channel.isPresent() && channel.get().isPaused()) {
      store.channels().resume(channel.get().id());
      changed(channel.get(), now);
    }
  }

  /// A whole workspace takes no posts any more, or takes them again, if not in all its places.
  ///
  /// @param why null if it takes them again
  public void workspace(Platform platform, String workspace, @Nullable String why, Instant now) {
    for (DigestChannel channel : store.channels().in(platform, workspace)) {
      if (why == null && channel.isPaused()) {
        store.channels().tryAgain(channel.id());
        changed(channel, now);
      } else if (why != null) {
        lost(channel.place(), why, now);
      }
    }
  }

  DigestStore store() {
    return store;
  }

  Rounds rounds() {
    return rounds;
  }

  Composer composer() {
    return composer;
  }

  Posts posts() {
    return posts;
  }

  MailKeys mailKeys() {
    return mailKeys;
  }

  /// How many searches the present run has made.
  int searches() {
    return news.size();
  }
}
