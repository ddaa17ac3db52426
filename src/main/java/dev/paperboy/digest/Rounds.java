package dev.paperboy.digest;

import dev.paperboy.chat.Messengers;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Sha256;
import dev.paperboy.store.Deliveries;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.DigestChannels;
import dev.paperboy.store.Ledger;
import dev.paperboy.store.Subscription;
import dev.paperboy.store.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is done for one channel whenever it is looked at: finish what is under way, write down what
/// is due, send it, and say when to look again.
final class Rounds {
  private static final Duration INTO_THE_NIGHT = Duration.ofHours(3);
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyMMdd");
  private static final int STORE_DIGITS = 4;

  private final DigestChannels channels;
  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final Ledger ledger;
  private final Composer composer;
  private final Courier courier;
  private final PauseNotices notices;
  private final String mark;

  /// @param storeId makes the posts of this database differ from those of any other
  Rounds(
      DigestStore store,
      Composer composer,
      Courier courier,
      Messengers messengers,
      String storeId) {
    this.channels = store.channels();
    this.subscriptions = store.subscriptions();
    this.deliveries = store.deliveries();
    this.ledger = store.ledger();
    this.composer = composer;
    this.courier = courier;
    this.notices = new PauseNotices(channels, messengers);
    this.mark = Sha256.digits(storeId, STORE_DIGITS);
  }

  /// When to look at the channel again; empty for not by itself.
  Optional<Instant> walk(long id, Instant now) {
    Optional<DigestChannel> found = channels.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DigestChannel channel = found.get();
    if (!channel.isPaused()) {
      deliver(channel, now);
      writeDown(channel, now).ifPresent(written -> deliver(channel, now));
    }
    Optional<Instant> next = next(channels.find(id).orElseThrow(), now);
    return channels.looked(id, channel.changes(), next.orElse(null), now);
  }

  private void deliver(DigestChannel channel, Instant now) {
    LocalDate today = now.atZone(channel.zone()).toLocalDate();
    for (Delivery post : deliveries.open(channel.id())) {
      if (waits(post)) {
        continue;
      }
      if (post.isThread() && !channel.place().platform().hasThreads()) {
        follow(post, now);
        continue;
      }
      Optional<String> lost = courier.advance(post, channel, isOver(post, channel, now), now);
      if (lost.isPresent()) {
        pause(channel, lost.get(), now);
        return;
      }
    }
    Instant told = channel.toldAt();
    if (told != null
        && deliveries.on(channel.id(), today).filter(post -> arrived(post, told)).isPresent()) {
      channels.resume(channel.id());
    }
  }

  private static boolean arrived(Delivery post, Instant after) {
    Instant sent = post.sendingSince();
    return post.state() == DeliveryState.DELIVERED && sent != null && sent.isAfter(after);
  }

  /// A post is of its local day, or of the first hours of the night after it if it was due late,
  /// but not of the time of the next one.
  private static boolean isOver(Delivery post, DigestChannel channel, Instant now) {
    LocalDate today = now.atZone(channel.zone()).toLocalDate();
    if (!post.day().isBefore(today)) {
      return false;
    }
    PostingDays days = PostingDays.every(channel);
    return now.isAfter(days.moment(post.day()).plus(INTO_THE_NIGHT))
        || !now.isBefore(days.moment(today));
  }

  /// A thread waits for its message.
  private boolean waits(Delivery post) {
    return post.isThread()
        && deliveries
            .on(post.channel(), post.day())
            .filter(message -> !message.state().isSettled())
            .isPresent();
  }

  /// What a thread holds elsewhere went with its message, and shares its fate.
  private void follow(Delivery below, Instant now) {
    Delivery message = deliveries.on(below.channel(), below.day()).orElseThrow();
    switch (message.state()) {
      case DELIVERED -> ledger.delivered(below.id(), message.message() + "", now);
      case DOUBTFUL -> ledger.doubt(below.id(), message.why(), now);
      case FAILED, LOST, SILENT -> ledger.giveUp(below.id(), message.state(), message.why(), now);
      case COMPOSED, SENDING -> throw new IllegalStateException(below.id() + " has to wait");
    }
  }

  /// Nothing more is sent to a place that is lost.
  void pause(DigestChannel channel, String why, Instant now) {
    channels.pause(channel.id(), why);
    ledger.giveUpAll(channel.id(), why, now);
  }

  /// Gives up a message that waits to be sent, so that it is written as is wanted now. What stands
  /// in the thread of one that was sent is left as announced.
  void writeAnew(DigestChannel channel, Instant now) {
    channels.lookAgain(channel.id(), now);
    // One that was due late may wait in the night after its day.
    LocalDate yesterday = now.atZone(channel.zone()).toLocalDate().minusDays(1);
    ledger.giveUpUnsent(channel.id(), yesterday, "it was written anew", now);
  }

  /// Gives up what waits to be sent, and what is being written.
  void drop(DigestChannel channel, String why, Instant now) {
    channels.lookAgain(channel.id(), now);
    ledger.giveUpAll(channel.id(), why, now);
  }

  /// Writes the day's digest, or why there is none, if it is due.
  private Optional<LocalDate> writeDown(DigestChannel before, Instant now) {
    DigestChannel channel = channels.find(before.id()).orElseThrow();
    List<Subscription> wanted = subscriptions.of(channel.id());
    Optional<LocalDate> due = due(channel, wanted, now);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Map<Subscription, LocalDate> turns = turns(due.get(), channel, wanted);
    Composition composition = composer.compose(channel, turns, unsaid(channel), now);
    boolean all = turns.size() == wanted.size();
    ledger.compose(
        posts(channel, due.get(), composition, now), works(composition), all, channel.changes());
    return due;
  }

  /// Whether today's digest is due and not dealt with.
  boolean isDue(DigestChannel channel, Instant now) {
    return due(channel, subscriptions.of(channel.id()), now).isPresent();
  }

  private Optional<LocalDate> due(DigestChannel channel, List<Subscription> wanted, Instant now) {
    if (wanted.isEmpty() || channel.isPaused()) {
      return Optional.empty();
    }
    PostingDays days = PostingDays.of(channel, wanted);
    LocalDate last = Turns.last(last(channel, days.today(now)), channel, wanted);
    return days.due(now, last, done(channel))
        .filter(day -> !day.isBefore(channel.from(day)))
        .filter(day -> !turns(day, channel, wanted).isEmpty());
  }

  private Map<Subscription, LocalDate> turns(
      LocalDate day, DigestChannel channel, List<Subscription> wanted) {
    return Turns.on(day, channel, wanted, last(channel, day));
  }

  private List<Delivery> posts(
      DigestChannel channel, LocalDate day, Composition composition, Instant now) {
    String message = name(channel, day, 0);
    return switch (composition) {
      case Composition.Nothing(LocalDate since, String why, var nearest) ->
          List.of(Delivery.silent(message, channel.id(), day, since, why, nearest));
      case Composition.Something something -> {
        List<Delivery> posts = new ArrayList<>();
        Instant turn = courier.turn(message, channel, now);
        LocalDate since = something.since();
        posts.add(Delivery.composed(message, channel.id(), day, 0, since, something.head(), turn));
        if (!something.rest().isEmpty()) {
          String thread = name(channel, day, 1);
          posts.add(Delivery.composed(thread, channel.id(), day, 1, since, something.rest(), now));
        }
        yield posts;
      }
    };
  }

  private static Map<PaperId, String> works(Composition composition) {
    Map<PaperId, String> works = new HashMap<>();
    if (composition instanceof Composition.Something something) {
      something.papers().values().forEach(paper -> works.put(paper.id(), Composer.work(paper)));
    }
    return works;
  }

  private String name(DigestChannel channel, LocalDate day, int part) {
    return "%s-%s-%s%s"
        .formatted(
            mark, Long.toString(channel.id(), 36), COMPACT.format(day), part == 0 ? "m" : "t");
  }

  private Optional<Instant> next(DigestChannel channel, Instant now) {
    if (channel.isPaused()) {
      return notices.give(channel, now);
    }
    Stream<Instant> tries =
        deliveries.open(channel.id()).stream()
            .filter(post -> !waits(post))
            .map(post -> post.nextTry() == null ? now : post.nextTry());
    return Stream.concat(tries, nextDay(channel, now).stream()).min(Instant::compareTo);
  }

  /// The moment of the next digest; empty where nothing is wanted.
  Optional<Instant> nextDay(DigestChannel channel, Instant now) {
    List<Subscription> wanted = subscriptions.of(channel.id());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    PostingDays days = PostingDays.of(channel, wanted);
    LocalDate today = days.today(now);
    LocalDate last = Turns.last(last(channel, today), channel, wanted);
    Optional<Instant> next = days.next(now, channel.from(today), last, done(channel));
    // A day that makes up for one before a subscription was made has nobody's turn.
    while (next.isPresent() && turns(days.today(next.get()), channel, wanted).isEmpty()) {
      next = days.next(now, days.today(next.get()).plusDays(1), last, done(channel));
    }
    return next;
  }

  /// The latest day by then that had its digest.
  @Nullable LocalDate last(DigestChannel channel, LocalDate by) {
    return deliveries.last(channel.id(), by).map(Delivery::day).orElse(null);
  }

  /// Days since which papers may have come that the channel was not told of: the latest with a
  /// post, and that before a post which was given up.
  List<LocalDate> unsaid(DigestChannel channel) {
    return Stream.concat(
            deliveries.lastPosted(channel.id()).map(Delivery::day).stream(),
            deliveries.owedSince(channel.id()).stream())
        .toList();
  }

  private Predicate<LocalDate> done(DigestChannel channel) {
    return day -> deliveries.isDone(channel.id(), day);
  }
}
