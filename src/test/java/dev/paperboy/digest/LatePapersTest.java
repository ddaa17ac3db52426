package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Pick;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What did not get through on its day, and what it becomes.
class LatePapersTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Place PLACE = DigestWorld.place("C1");

  @TempDir Path folder;
  private DigestWorld world;
  private DigestChannel channel;

  @BeforeEach
  void open() {
    world = DigestWorld.onTuesday(folder);
    channel = world.channel("C1", LocalTime.of(9, 0), DigestWorld.BERLIN);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aDeferredPostIsSentLaterAndAfterItsDayNoMore() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.NOT_NOW);
    world.hours(1);
    assertThat(world.slack.there).isEmpty();
    world.hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    for (int i = 0; i < 100; i++) {
      world.slack.fates.add(Fate.NOT_NOW);
    }
    world.list(TUESDAY.plusDays(1), 9);
    world.hours(38);
    world.slack.fates.clear();
    assertThat(world.slack.in(PLACE)).hasSize(1);
    world.hours(10);
    assertThat(world.slack.in(PLACE)).hasSize(2);
    Reply.Cards late = (Reply.Cards) world.slack.in(PLACE).get(1).post().reply();
    assertThat(late.understood().text()).contains("since Tuesday, 24 November");
  }

  @Test
  void whatIsDueLateMayComeInTheNightAfterItsDay() {
    DigestChannel late = world.channel("C2", LocalTime.of(23, 50), DigestWorld.BERLIN);
    world.subscribe(late, "", DigestWorld.WEEKDAYS, 5, 0);
    world.clock.set(Instant.parse("2026-11-24T22:49:00Z"));
    world.slack.fates.addAll(List.of(Fate.NOT_NOW, Fate.NOT_NOW, Fate.NOT_NOW));
    world.list(TUESDAY.plusDays(1), 9);
    world.hours(1);
    assertThat(world.slack.in(late.place()))
        .singleElement()
        .satisfies(message -> assertThat(message.at()).isAfter("2026-11-24T23:00:00Z"));
    world.hours(24);
    assertThat(world.slack.in(late.place())).hasSize(2);
  }

  @Test
  void whatIsDueLateIsGivenUpWhenTheNightIsOver() {
    DigestChannel late = world.channel("C2", LocalTime.of(23, 50), DigestWorld.BERLIN);
    world.subscribe(late, "", DigestWorld.WEEKDAYS, 5, 0);
    world.clock.set(Instant.parse("2026-11-24T22:49:00Z"));
    for (int i = 0; i < 100; i++) {
      world.slack.fates.add(Fate.NOT_NOW);
    }
    world.hours(8);
    world.slack.fates.clear();
    world.hours(12);
    assertThat(world.slack.there).isEmpty();
    world.hours(12);
    assertThat(world.slack.in(late.place())).hasSize(1);
  }

  @Test
  void afterThreeDaysDownThereIsOneDigestForAllOfThem() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    world.hours(2);
    for (int day = 1; day <= 3; day++) {
      world.list(TUESDAY.plusDays(day), 6);
    }
    world.clock.advance(Duration.ofHours(75));
    world.restart();
    world.run();
    assertThat(world.slack.in(PLACE)).hasSize(2);
    Reply.Cards catchUp = (Reply.Cards) world.slack.in(PLACE).get(1).post().reply();
    assertThat(catchUp.understood().text()).startsWith("15 new papers since Tuesday");
    world.hours(10);
    assertThat(world.slack.in(PLACE)).hasSize(2);
  }

  @Test
  void whatAnOutageOverTheNextMorningKeptBackComesLater() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.list(TUESDAY.plusDays(1), 9);
    world.slack.fates.add(Fate.LOST_ON_THE_WAY);
    for (int i = 0; i < 500; i++) {
      world.slack.looks.add(new Looked.Unanswered("HTTP 503"));
    }
    world.hours(26);
    List<PaperId> lost = papers(TUESDAY);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    world.slack.looks.clear();
    world.list(TUESDAY.plusDays(2), 1);
    world.hours(25);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.FAILED);
    assertThat(world.slack.papersIn(PLACE)).containsAll(lost).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_NOW", "REFUSED"})
  void whatAThreadDidNotTakeComesTheNextDayAndIsNotCountedAsPosted(Fate fate) {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.TAKEN);
    world.slack.fates.addAll(Collections.nCopies(100, fate));
    world.hours(20);
    world.slack.fates.clear();
    assertThat(world.slack.papersIn(PLACE)).hasSize(5);
    Delivery last = world.desk().past().last(PLACE).orElseThrow();
    assertThat(world.desk().past().papers(last)).isEqualTo(5);
    assertThat(world.desk().past().threadless(last)).isPresent();
    world.list(TUESDAY.plusDays(1), 1);
    world.hours(6);
    assertThat(world.slack.papersIn(PLACE)).hasSizeGreaterThan(15).doesNotHaveDuplicates();
  }

  @Test
  void aChannelThatComesBackAfterMonthsGetsWhatIsNewSinceThen() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(2);
    Desk desk = world.desk();
    desk.unsubscribe(desk.subscriptions(PLACE).getFirst(), PLACE);
    LocalDate back = LocalDate.of(2027, 3, 9);
    world.clock.set(Instant.parse("2027-03-09T11:00:00Z"));
    for (int day = -40; day < 1; day++) {
      world.list(back.plusDays(day), 2);
    }
    world.run();
    desk.subscribe(
        new Plan("", EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), DigestWorld.BERLIN, 5, 0),
        new Asker(PLACE, "U"));
    world.hours(24 * 5);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    desk.subscribe(
        new Plan("", DigestWorld.WEEKDAYS, LocalTime.of(9, 0), DigestWorld.BERLIN, 5, 0),
        new Asker(PLACE, "U"));
    world.list(back.plusDays(6), 9);
    world.hours(24 * 3);
    Reply.Cards first = (Reply.Cards) world.slack.in(PLACE).get(1).post().reply();
    assertThat(first.understood().text()).doesNotContain("November", "February");
  }

  @Test
  void whatAThreadOfAWeeklyTopicDidNotTakeIsOwedUntilItsNextTurn() {
    world.subscribe(channel, "protein folding", EnumSet.of(DayOfWeek.TUESDAY), 1, 50);
    world.subscribe(channel, "robot grasping", DigestWorld.WEEKDAYS, 1, 50);
    world.slack.fates.addAll(List.of(Fate.TAKEN, Fate.REFUSED));
    world.hours(2);
    List<PaperId> lost =
        world
            .digests()
            .store()
            .deliveries()
            .threadOn(channel.id(), TUESDAY)
            .orElseThrow()
            .picks()
            .stream()
            .filter(pick -> pick.topics().contains("protein folding"))
            .map(Pick::paper)
            .toList();
    assertThat(lost).isNotEmpty();
    for (int day = 1; day < 8; day++) {
      world.list(TUESDAY.plusDays(day - 1), 3);
      world.hours(24);
    }
    assertThat(world.slack.papersIn(PLACE)).containsAll(lost).doesNotHaveDuplicates();
  }

  @Test
  void aWeeklyOneThatIsAddedBesideAnotherPromisesNoDayThatIsNobodysTurn() {
    world.subscribe(channel, "", EnumSet.of(DayOfWeek.FRIDAY), 5, 0);
    world.hours(24 * 6);
    int posted = world.slack.in(PLACE).size();
    Desk desk = world.desk();
    world.clock.set(Instant.parse("2026-12-01T07:00:00Z"));
    assertThat(
            desk.subscribe(
                new Plan(
                    "protein folding",
                    EnumSet.of(DayOfWeek.MONDAY),
                    LocalTime.of(9, 0),
                    DigestWorld.BERLIN,
                    5,
                    50),
                new Asker(PLACE, "U")))
        .contains(Instant.parse("2026-12-04T08:00:00Z"));
    world.hours(3);
    assertThat(world.slack.in(PLACE)).hasSize(posted);
    assertThat(desk.next(PLACE)).contains(Instant.parse("2026-12-04T08:00:00Z"));
  }

  private List<PaperId> papers(LocalDate day) {
    return world.digests().store().deliveries().on(channel.id(), day).orElseThrow().picks().stream()
        .map(Pick::paper)
        .toList();
  }

  private DeliveryState state(LocalDate day) {
    return world.digests().store().deliveries().on(channel.id(), day).orElseThrow().state();
  }
}
