package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.digest.PostedMessages.Killed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Deliveries;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do, and what befalls the program, while a digest is written and not there yet.
class BetweenWritingAndSendingTest {
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
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.clock.set(NINE);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void putOff() {
    world.slack.fates.add(Fate.NOT_NOW);
    world.run();
    assertThat(world.slack.there).isEmpty();
  }

  private void kill(Fate fate) {
    world.slack.fates.add(fate);
    assertThatExceptionOfType(Killed.class).isThrownBy(world::run);
  }

  private void after(Duration time) {
    world.runUntil(world.clock.instant().plus(time), Duration.ofMinutes(2));
  }

  private Deliveries deliveries() {
    return world.digests().store().deliveries();
  }

  private Delivery tuesday() {
    return deliveries().on(channel.id(), TUESDAY).orElseThrow();
  }

  @Test
  void whoUnsubscribesGetsNothingMore() {
    putOff();
    Desk desk = world.desk();
    desk.unsubscribe(desk.subscriptions(PLACE).getFirst(), PLACE);
    after(Duration.ofMinutes(30));
    assertThat(world.slack.there).isEmpty();
    assertThat(world.digests().store().ledger().sending(tuesday().id(), NINE)).isFalse();
  }

  @Test
  void whoEndsOneOfTwoSubscriptionsGetsTheOther() {
    world.subscribe(channel, "protein folding", DigestWorld.WEEKDAYS, 5, 50);
    putOff();
    Desk desk = world.desk();
    desk.unsubscribe(desk.same("", PLACE).orElseThrow(), PLACE);
    after(Duration.ofMinutes(30));
    assertThat(world.slack.in(PLACE)).hasSize(1);
    List<PaperId> shown = world.slack.papersIn(PLACE);
    assertThat(shown).isNotEmpty();
    assertThat(shown)
        .allSatisfy(
            paper ->
                assertThat(world.papers.find(paper).orElseThrow().title()).contains("protein"));
  }

  @Test
  void whoSnoozesIsLeftAloneAtOnce() {
    putOff();
    world.desk().snooze(channel, TUESDAY.plusDays(3));
    after(Duration.ofMinutes(30));
    assertThat(world.slack.there).isEmpty();
  }

  @Test
  void whatIsMutedIsTakenOut() {
    putOff();
    PaperId best = tuesday().picks().getFirst().paper();
    world.desk().mute(Mute.Kind.PAPER, best.value(), new Asker(PLACE, "U"));
    after(Duration.ofMinutes(30));
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.papersIn(PLACE)).isNotEmpty().doesNotContain(best);
  }

  @Test
  void whatALostDayLeftInItsThreadIsNotInTheNextDigest() {
    DigestChannel inbox = world.inbox("ada@example.org", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(inbox, "", DigestWorld.WEEKDAYS, 3, 0);
    world.mail.fates.add(Fate.NOT_NOW);
    world.run();
    world.mailList().leave(inbox);
    Plan plan =
        new Plan(
            "protein folding",
            DigestWorld.WEEKDAYS,
            LocalTime.of(17, 0),
            DigestWorld.BERLIN,
            5,
            50);
    world.desk().subscribe(plan, new Asker(inbox.place(), "ada@example.org"));
    after(Duration.ofHours(10));
    assertThat(world.mail.there).hasSize(1);
    assertThat(world.mail.there.getFirst().post().below()).isNull();
    Reply.Cards mail = (Reply.Cards) world.mail.there.getFirst().post().reply();
    assertThat(mail.cards()).allSatisfy(card -> assertThat(card.title()).contains("protein"));
  }

  @Test
  void whatIsWantedWhileTheChannelIsLookedAtIsNotForgotten() {
    Instant meanwhile = NINE.plusSeconds(1);
    world.slack.heard = () -> world.digests().changed(channel, meanwhile);
    assertThat(world.digests().run(channel.id(), NINE)).contains(meanwhile);
    assertThat(world.digests().due(meanwhile)).containsExactly(channel.id());
  }

  @Test
  void aDayThatFailedIsTheLatestThatTheStatusTellsOf() {
    world.slack.fates.add(Fate.REFUSED);
    world.run();
    assertThat(world.desk().past().last(PLACE))
        .hasValueSatisfying(
            last -> {
              assertThat(last.day()).isEqualTo(TUESDAY);
              assertThat(last.state()).isEqualTo(DeliveryState.FAILED);
              assertThat(last.why()).isEqualTo("invalid blocks");
            });
  }

  @Test
  void afterACrashTheLookWaitsForWhatMayBeUnderWay() {
    kill(Fate.KILLED_BEFORE);
    world.clock.advance(Duration.ofSeconds(2));
    world.restart();
    world.run();
    assertThat(world.slack.sends).isEqualTo(1);
    world.clock.advance(Duration.ofSeconds(14));
    world.run();
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void whereLookingFailsTheNextMorningItIsTriedAgainAndNothingIsLost() {
    kill(Fate.KILLED_BEFORE);
    world.clock.set(NINE.plus(Duration.ofHours(23)));
    world.slack.looks.add(new Looked.Unanswered("not connected yet"));
    world.restart();
    world.run();
    assertThat(tuesday().state()).isEqualTo(DeliveryState.SENDING);
    after(Duration.ofHours(3));
    assertThat(tuesday().state()).isEqualTo(DeliveryState.FAILED);
    List<PaperId> lost = tuesday().picks().stream().map(Pick::paper).toList();
    assertThat(world.slack.papersIn(PLACE)).containsAll(lost).doesNotHaveDuplicates();
  }

  @Test
  void whereLookingFailsForLongItBecomesRarerAndThenADoubt() {
    kill(Fate.KILLED_AFTER);
    world.restart();
    for (int i = 0; i < 200; i++) {
      world.slack.looks.add(new Looked.Unanswered("not connected yet"));
    }
    after(Duration.ofHours(4));
    assertThat(world.slack.looks).hasSizeBetween(185, 195);
    assertThat(tuesday().state()).isEqualTo(DeliveryState.SENDING);
    after(Duration.ofDays(3));
    assertThat(tuesday().state()).isEqualTo(DeliveryState.DOUBTFUL);
  }

  @Test
  void aClockThatWasAheadMakesNoDuplicate() {
    world.slack.now = NINE.minus(Duration.ofDays(1));
    kill(Fate.KILLED_AFTER);
    world.clock.set(world.slack.now);
    world.restart();
    after(Duration.ofMinutes(10));
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void theChatPageHasItsPostsBackAfterARestart() {
    Place chat = new Place(Platform.WEB, "local", "chat");
    DigestChannel page =
        world.digests().store().channels().orNew(chat, LocalTime.of(9, 0), DigestWorld.BERLIN, "U");
    world.subscribe(page, "", DigestWorld.WEEKDAYS, 5, 0);
    world.run();
    List<PaperId> shown = world.page.papersIn(chat);
    assertThat(shown).hasSizeGreaterThan(5);
    world.page.there.clear();
    world.restart();
    assertThat(world.page.papersIn(chat)).isEqualTo(shown);
    world.run();
    assertThat(world.page.papersIn(chat)).isEqualTo(shown);
  }

  @Test
  void whoSubscribesAPausedChannelWantsPostsThere() {
    world.slack.fates.add(Fate.PLACE_GONE);
    world.run();
    Desk desk = world.desk();
    assertThat(desk.channel(PLACE).orElseThrow().isPaused()).isTrue();
    Plan plan = new Plan("", DigestWorld.WEEKDAYS, LocalTime.of(12, 0), DigestWorld.BERLIN, 5, 0);
    assertThat(desk.subscribe(plan, new Asker(PLACE, "U"))).isPresent();
    after(Duration.ofHours(8));
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }
}
