package dev.paperboy.digest;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Profile;
import dev.paperboy.digest.language.Weekdays;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Mute;
import dev.paperboy.store.NearMiss;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.Subscription;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a channel's digest is ordered, seen and changed.
public final class Desk {
  private static final int USUALLY_IN_A_POST = 5;
  private static final Profile WITHOUT_PLATFORM = new Profile(null, true, "");

  private final Digests digests;
  private final DigestStore store;
  private final News news;
  private final PaperStore papers;
  private final QuestionReader reader;
  private final Messengers messengers;
  private final DigestDefaults defaults;
  private final SubscriptionLimits limits;
  private final Clock clock;

  public Desk(
      Digests digests,
      News news,
      PaperStore papers,
      QuestionReader reader,
      Messengers messengers,
      DigestDefaults defaults,
      Clock clock) {
    this.digests = digests;
    this.store = digests.store();
    this.news = news;
    this.papers = papers;
    this.reader = reader;
    this.messengers = messengers;
    this.defaults = defaults;
    this.limits = new SubscriptionLimits(store.subscriptions(), defaults);
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today(Place place) {
    return now().atZone(zoneAt(place)).toLocalDate();
  }

  /// What the platform knows of a person; somebody at this computer may do anything.
  public Profile profile(Asker asker) {
    return messengers
        .of(asker.place().platform())
        .map(messenger -> messenger.profile(asker))
        .orElse(WITHOUT_PLATFORM);
  }

  public Optional<DigestChannel> channel(Place place) {
    return store.channels().at(place);
  }

  public List<Subscription> subscriptions(Place place) {
    return channel(place)
        .map(channel -> store.subscriptions().of(channel.id()))
        .orElseGet(List::of);
  }

  /// Why nothing could be posted there; empty as far as is known.
  public Optional<String> outside(Place place) {
    return messengers.of(place.platform()).flatMap(messenger -> messenger.outside(place));
  }

  /// The question that a topic is read as.
  public Inquiry read(String topic) {
    return reader.read(topic, LocalDate.now(clock));
  }

  /// The zone of a wish: as said, or else as far as it is known; empty to ask.
  public Optional<ZoneId> zone(Wish wish, Asker asker, Profile profile) {
    if (wish.zone() != null) {
      return Optional.of(wish.zone());
    }
    return channel(asker.place())
        .map(DigestChannel::zone)
        .or(() -> Optional.ofNullable(profile.zone()))
        .or(() -> WorkspaceZone.of(asker.place(), store.channels()))
        .or(() -> Optional.ofNullable(defaults.zone()))
        .or(
            () ->
                messengers.of(asker.place().platform()).isEmpty()
                    ? Optional.of(
                        clock.getZone().equals(ZoneOffset.UTC)
                            ? ZoneId.systemDefault()
                            : clock.getZone())
                    : Optional.empty());
  }

  /// What a wish comes to, before its threshold is known.
  public Plan plan(Wish wish, ZoneId zone, Place place) {
    LocalTime time =
        wish.time() == null
            ? channel(place).map(DigestChannel::time).orElse(defaults.time())
            : wish.time();
    String topic = wish.topic().isEmpty() ? "" : read(wish.topic()).text();
    Set<DayOfWeek> days = wish.days() == null ? Weekdays.WORKING : wish.days();
    int most = wish.most() == null ? USUALLY_IN_A_POST : wish.most();
    return new Plan(topic, days, time, zone, most, wish.least() == null ? 0 : wish.least());
  }

  public DryRun rehearse(Plan plan) {
    return DryRun.of(
        plan.topic(), new PostingDays(plan.time(), plan.zone(), plan.days()), news, now());
  }

  /// The plan with the threshold that gives a post of a usual size.
  public Plan calibrated(Plan plan, DryRun rehearsal) {
    int floor = plan.topic().isEmpty() ? 0 : TopicScore.FLOOR;
    return plan.atLeast(rehearsal.calibrated(floor, plan.most()));
  }

  /// The channel's subscription on the same topic, if it has one.
  public Optional<Subscription> same(String topic, Place place) {
    return subscriptions(place).stream().filter(one -> one.topic().equals(topic)).findFirst();
  }

  /// Why no more subscriptions can be had there; empty if they can.
  public Optional<String> full(Place place) {
    return limits.reached(place, subscriptions(place).size());
  }

  /// Saves it, in place of the channel's one on the same topic; its time becomes the channel's.
  ///
  /// @return the moment of the next digest
  public Optional<Instant> subscribe(Plan plan, Asker asker) {
    DigestChannel channel =
        store.channels().orNew(asker.place(), plan.time(), plan.zone(), asker.user());
    if (channel.isPaused()) {
      store.channels().resume(channel.id());
    }
    boolean wasDue = isDue(asker.place());
    store.channels().timed(channel.id(), plan.time(), plan.zone(), asker.user());
    store
        .subscriptions()
        .keep(
            new Subscription(
                0,
                channel.id(),
                plan.topic(),
                plan.days(),
                plan.most(),
                plan.least(),
                asker.user(),
                null),
            now());
    beginTomorrow(asker.place(), wasDue);
    digests.rounds().writeAnew(channel, now());
    return changed(asker.place());
  }

  /// Who asks at noon for a digest at nine means the next one.
  private void beginTomorrow(Place place, boolean wasDue) {
    DigestChannel channel = channel(place).orElseThrow();
    store.channels().begins(channel.id(), null);
    if (!wasDue && isDue(place)) {
      store.channels().begins(channel.id(), today(place).plusDays(1));
    }
  }

  private boolean isDue(Place place) {
    return channel(place).filter(channel -> digests.rounds().isDue(channel, now())).isPresent();
  }

  public void unsubscribe(Subscription subscription, Place place) {
    store.subscriptions().remove(subscription.id());
    channel(place).ifPresent(this::unsubscribed);
    changed(place);
  }

  public Optional<Instant> time(LocalTime time, ZoneId zone, Asker asker) {
    DigestChannel channel = store.channels().orNew(asker.place(), time, zone, asker.user());
    boolean wasDue = isDue(asker.place());
    store.channels().timed(channel.id(), time, zone, channel.subscriber());
    beginTomorrow(asker.place(), wasDue);
    return changed(asker.place());
  }

  public Optional<Instant> resume(DigestChannel channel) {
    store.channels().resume(channel.id());
    return changed(channel.place());
  }

  /// Puts the digest off.
  ///
  /// @param until the first day with a digest again; null for at once
  public Optional<Instant> snooze(DigestChannel channel, @Nullable LocalDate until) {
    store.channels().quiet(channel.id(), until);
    if (until != null) {
      digests.rounds().drop(channel, "it was snoozed", now());
    }
    return changed(channel.place());
  }

  /// When the next digest comes, if one does: now, if it is due.
  public Optional<Instant> next(Place place) {
    return isDue(place)
        ? Optional.of(now())
        : channel(place)
            .filter(channel -> !channel.isPaused())
            .flatMap(channel -> digests.rounds().nextDay(channel, now()));
  }

  /// What became of the days before.
  public PastDays past() {
    return new PastDays(store);
  }

  /// What the next digest would be as of now.
  public Preview preview(Place place) {
    DigestChannel channel = channel(place).orElseThrow();
    List<Subscription> wanted = store.subscriptions().of(channel.id());
    LocalDate day =
        next(place).map(at -> at.atZone(channel.zone()).toLocalDate()).orElse(today(place));
    Map<Subscription, LocalDate> turns =
        Turns.all(day, channel, wanted, digests.rounds().last(channel, day.minusDays(1)));
    return switch (digests
        .composer()
        .compose(channel, turns, digests.rounds().unsaid(channel), now())) {
      case Composition.Nothing(LocalDate _, String why, NearMiss nearest) ->
          new Preview.Nothing(why, nearest);
      case Composition.Something some ->
          new Preview.Something(
              digests.posts().message(some.since(), day, some.head(), some.rest().size(), place));
    };
  }

  /// What a paper is called; its id if it is not known.
  public String title(PaperId paper) {
    return papers.find(paper).map(Paper::title).orElse(paper.value());
  }

  public List<Mute> mutes(Place place) {
    return channel(place).map(channel -> store.mutes().of(channel.id())).orElseGet(List::of);
  }

  /// Keeps a mute; whether it is new.
  public boolean mute(Mute.Kind kind, String what, Asker asker) {
    DigestChannel channel =
        store.channels().orNew(asker.place(), defaults.time(), zoneAt(asker.place()), asker.user());
    boolean added = store.mutes().add(new Mute(0, channel.id(), kind, what), asker.user(), now());
    digests.rounds().writeAnew(channel, now());
    changed(asker.place());
    return added;
  }

  public void unmute(Mute mute) {
    store.mutes().remove(mute.id());
  }

  private void unsubscribed(DigestChannel channel) {
    if (store.subscriptions().of(channel.id()).isEmpty()) {
      digests.rounds().drop(channel, "it was unsubscribed", now());
    } else {
      digests.rounds().writeAnew(channel, now());
    }
  }

  private ZoneId zoneAt(Place place) {
    return channel(place)
        .map(DigestChannel::zone)
        .orElseGet(() -> defaults.zone() == null ? ZoneId.of("UTC") : defaults.zone());
  }

  private Optional<Instant> changed(Place place) {
    channel(place).ifPresent(channel -> digests.changed(channel, now()));
    return next(place);
  }
}
