package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Mute;
import dev.paperboy.store.Pick;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people want while their digest is just being written or sent.
class WishesMeanwhileTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
  private static final Place PLACE = DigestWorld.place("C1");

  @TempDir Path folder;
  private DigestWorld world;
  private DigestChannel channel;

  @BeforeEach
  void open() {
    world = DigestWorld.onTuesday(folder);
    channel = world.channel("C1", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(channel, "protein folding", DigestWorld.WEEKDAYS, 1, 50);
    world.clock.set(NINE);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void snooze() {
    world.desk().snooze(channel, TUESDAY.plusDays(3));
  }

  private void unsubscribe() {
    Desk desk = world.desk();
    desk.subscriptions(PLACE).forEach(one -> desk.unsubscribe(one, PLACE));
  }

  private Stream<Delivery> tuesday() {
    var ledger = world.digests().store().deliveries();
    return Stream.concat(
        ledger.on(channel.id(), TUESDAY).stream(), ledger.threadOn(channel.id(), TUESDAY).stream());
  }

  @Test
  void whoSnoozesWhileItIsWrittenGetsNothing() {
    world.searching = this::snooze;
    world.hours(2);
    assertThat(world.slack.there).isEmpty();
    assertThat(tuesday()).isEmpty();
  }

  @Test
  void whoUnsubscribesWhileItIsWrittenGetsNothing() {
    world.searching = this::unsubscribe;
    world.hours(2);
    assertThat(world.slack.there).isEmpty();
  }

  @Test
  void whatIsMutedWhileItIsWrittenIsNotInIt() {
    world.searching =
        () -> world.desk().mute(Mute.Kind.WORDS, "protein folding", new Asker(PLACE, "U"));
    world.hours(2);
    assertThat(world.slack.there).isEmpty();
    assertThat(tuesday()).extracting(Delivery::state).containsExactly(DeliveryState.SILENT);
  }

  /// Whether it was taken nobody knows then: it is neither sent again nor are its papers news.
  @ParameterizedTest
  @EnumSource(names = {"LOST_ON_THE_WAY", "TAKEN_BUT_ANSWER_LOST", "TAKEN"})
  void whoSnoozesWhileItIsSentIsLeftAloneThen(Fate fate) {
    world.slack.fates.add(fate);
    world.slack.asked = this::snooze;
    world.hours(2);
    assertThat(world.slack.sends).isEqualTo(1);
    Delivery message = tuesday().findFirst().orElseThrow();
    assertThat(message.state())
        .isEqualTo(fate == Fate.TAKEN ? DeliveryState.DELIVERED : DeliveryState.DOUBTFUL);
    List<PaperId> papers = message.picks().stream().map(Pick::paper).toList();
    world.hours(24 * 4);
    assertThat(world.slack.papersIn(PLACE)).doesNotHaveDuplicates();
    assertThat(world.slack.there.stream().filter(one -> one.at().isAfter(NINE.plusSeconds(9_000))))
        .noneMatch(
            one ->
                ((Reply.Cards) one.post().reply())
                    .cards().stream().anyMatch(card -> papers.contains(card.id())));
  }

  @Test
  void whoSnoozesWhileItIsPutOffIsLeftAloneAndItsPapersAreNewsAgain() {
    world.slack.fates.add(Fate.NOT_NOW);
    world.slack.asked = this::snooze;
    world.hours(2);
    assertThat(world.slack.sends).isEqualTo(1);
    Delivery message = tuesday().findFirst().orElseThrow();
    assertThat(message.state()).isEqualTo(DeliveryState.LOST);
    Map<PaperId, String> papers =
        message.picks().stream().collect(Collectors.toMap(Pick::paper, pick -> "work"));
    assertThat(world.digests().store().shown().among(channel.id(), papers)).isEmpty();
  }

  @Test
  void whoLeavesByMailWhileItIsSentGetsNothingMore() {
    DigestChannel inbox = world.inbox("ada@example.org", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(inbox, "", DigestWorld.WEEKDAYS, 3, 0);
    world.mail.fates.add(Fate.NOT_NOW);
    world.mail.asked = () -> world.mailList().leave(inbox);
    world.hours(2);
    assertThat(world.mail.there).isEmpty();
    assertThat(world.mail.sends).isEqualTo(1);
  }

  @Test
  void whoWantsFewerWhileItWaitsGetsFewer() {
    world.slack.fates.add(Fate.NOT_NOW);
    world.run();
    world.desk().subscribe(plan("", LocalTime.of(9, 0)), new Asker(PLACE, "U"));
    world.hours(1);
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.cards()).hasSize(2);
  }

  @Test
  void anEarlierTimeBeginsTomorrowAsItIsSaid() {
    assertThatNothingComesBefore(
        () -> world.desk().time(LocalTime.of(9, 0), DigestWorld.BERLIN, new Asker(PLACE, "U")));
  }

  @Test
  void anotherSubscriptionWithAnEarlierTimeBeginsTomorrowAsItIsSaid() {
    assertThatNothingComesBefore(
        () -> world.desk().subscribe(plan("", LocalTime.of(9, 0)), new Asker(PLACE, "U")));
  }

  private void assertThatNothingComesBefore(Supplier<Optional<Instant>> wish) {
    world.desk().time(LocalTime.of(18, 0), DigestWorld.BERLIN, new Asker(PLACE, "U"));
    world.clock.advance(Duration.ofHours(3));
    world.run();
    assertThat(wish.get()).contains(NINE.plus(Duration.ofDays(1)));
    world.list(TUESDAY, 9);
    world.hours(20);
    assertThat(world.slack.there).isEmpty();
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void whoTakesAnEarlierTimeBackGetsTodaysDigestAtItsHour() {
    Asker asker = new Asker(PLACE, "U");
    world.desk().time(LocalTime.of(18, 0), DigestWorld.BERLIN, asker);
    world.clock.advance(Duration.ofHours(3));
    world.desk().time(LocalTime.of(9, 0), DigestWorld.BERLIN, asker);
    assertThat(world.desk().time(LocalTime.of(18, 0), DigestWorld.BERLIN, asker))
        .contains(Instant.parse("2026-11-24T17:00:00Z"));
    world.hours(7);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLACE_GONE", "TAKEN"})
  void aChannelThatIsLostWhileItIsSentGetsItsDayOnceItIsBack(Fate fate) {
    world.slack.fates.add(fate);
    world.slack.asked = () -> world.digests().lost(PLACE, "removed", world.clock.instant());
    world.run();
    world.digests().regained(PLACE, world.clock.instant());
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.papersIn(PLACE)).doesNotHaveDuplicates();
  }

  @Test
  void whoWakesItUpAfterItsHourGetsItNowAndIsToldSo() {
    snooze();
    world.clock.advance(Duration.ofHours(3));
    assertThat(world.desk().snooze(channel, null)).contains(world.clock.instant());
    world.run();
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  private static Plan plan(String topic, LocalTime time) {
    return new Plan(topic, DigestWorld.WEEKDAYS, time, DigestWorld.BERLIN, 2, 0);
  }
}
