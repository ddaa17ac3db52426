package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Mute;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsTest {
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
  void twoPapersOfOneWorkStandOnceInADigest() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    LocalDate monday = LocalDate.of(2026, 11, 23);
    world.learn(DigestWorld.paper(98_001, "Twin towers of attention", "One.", monday, 900));
    world.learn(DigestWorld.paper(98_002, "Twin Towers of Attention", "Two.", monday, 890));
    world.hours(2);
    assertThat(world.slack.papersIn(channel.place()))
        .contains(new PaperId("2611.98001"))
        .doesNotContain(new PaperId("2611.98002"));
  }

  @Test
  void aDigestComesAtItsHourOnceADayWithTheRestInItsThread() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.in(PLACE).getFirst().at()).isEqualTo("2026-11-24T08:00:00Z");
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.cards()).hasSize(5);
    assertThat(message.understood().text()).isEqualTo("15 new papers for Tuesday, 24 November");
    assertThat(message.notes().getFirst().text()).isEqualTo("10 more in the thread.");
    assertThat(message.cards().getFirst().why().text()).isEmpty();
    assertThat(world.slack.there).hasSize(2);
    assertThat(world.slack.there.get(1).post().under()).isEqualTo("m1");
    world.hours(12);
    assertThat(world.slack.there).hasSize(2);
  }

  @Test
  void twoSubscriptionsGiveOneMessageAndAPaperStandsOnceWithBothReasons() {
    world.subscribe(channel, "diffusion distillation", DigestWorld.WEEKDAYS, 5, 50);
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.papersIn(PLACE)).doesNotHaveDuplicates();
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.cards())
        .anyMatch(card -> card.why().text().equals("for diffusion distillation and trending"));
  }

  @Test
  void aTopicIsNotMatchedByOneOfItsWords() {
    world.subscribe(channel, "diffusion grasping", DigestWorld.WEEKDAYS, 5, 50);
    world.hours(2);
    assertThat(world.slack.there).isEmpty();
    Delivery silent = world.digests().store().deliveries().on(channel.id(), TUESDAY).orElseThrow();
    assertThat(silent.state()).isEqualTo(DeliveryState.SILENT);
    assertThat(silent.why()).matches("of \\d+ new papers, \\d+ below the threshold");
    assertThat(silent.nearest()).isNotNull();
  }

  @Test
  void withoutNewPapersNothingIsPostedAndItIsKnownWhy() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(60);
    assertThat(world.slack.in(PLACE)).hasSizeLessThan(3);
    Delivery silent =
        world
            .digests()
            .store()
            .deliveries()
            .on(channel.id(), LocalDate.of(2026, 11, 26))
            .orElseThrow();
    assertThat(silent.state()).isEqualTo(DeliveryState.SILENT);
    assertThat(silent.why()).isNotEmpty();
  }

  @Test
  void whatIsMutedIsNeverShown() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    var mutes = world.digests().store().mutes();
    List<PaperId> more = world.list(TUESDAY, 3);
    mutes.add(
        new Mute(0, channel.id(), Mute.Kind.PAPER, more.getFirst().value()), "U", Instant.EPOCH);
    mutes.add(new Mute(0, channel.id(), Mute.Kind.WORDS, "Flow-Matching"), "U", Instant.EPOCH);
    String author = world.papers.find(more.get(1)).orElseThrow().authors().getFirst().name();
    mutes.add(
        new Mute(0, channel.id(), Mute.Kind.AUTHOR, author.toUpperCase(Locale.ROOT)),
        "U",
        Instant.EPOCH);
    world.hours(2);
    assertThat(world.slack.papersIn(PLACE)).isNotEmpty().doesNotContain(more.get(0), more.get(1));
    assertThat(world.papers.findAll(world.slack.papersIn(PLACE)).values())
        .noneMatch(paper -> paper.title().contains("flow matching"));
  }

  @Test
  void aPaperThatWasShownUnderItsTitleAloneIsNotShownAgain() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    world.hours(2);
    PaperId first = world.slack.papersIn(PLACE).getFirst();
    String title = world.papers.find(first).orElseThrow().title();
    world.list(TUESDAY.plusDays(1), 4);
    world.learn(
        DigestWorld.paper(
            99_000, title.toUpperCase(Locale.ROOT), "Same.", LocalDate.of(2026, 11, 25), 900));
    world.hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(2);
    assertThat(world.slack.papersIn(PLACE)).doesNotContain(new PaperId("2611.99000"));
  }

  @Test
  void aWeeklySubscriptionJoinsOnItsDayWithTheWeeksBest() {
    world.subscribe(channel, "", EnumSet.of(DayOfWeek.WEDNESDAY), 5, 0);
    world.hours(20);
    assertThat(world.slack.there).isEmpty();
    world.hours(20);
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.understood().text())
        .startsWith("The week's best: 15 papers since Wednesday");
  }

  @Test
  void mondayNamesTheWeekendsMovers() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(78);
    world.list(LocalDate.of(2026, 11, 27), 8);
    world.hours(72);
    assertThat(world.slack.in(PLACE))
        .extracting(message -> ((Reply.Cards) message.post().reply()).understood().text())
        .contains("The weekend's movers: 8 papers for Monday, 30 November");
  }

  @Test
  void inTheFarEastWhereListsCloseAfterTheDigestEachListIsNewsAllTheSame() {
    ZoneId auckland = ZoneId.of("Pacific/Auckland");
    DigestChannel far = world.channel("far", LocalTime.of(9, 0), auckland);
    world.subscribe(far, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    for (int day = 0; day < 4; day++) {
      world.hours(24);
      world.list(TUESDAY.plusDays(day), 8);
    }
    assertThat(world.slack.in(far.place()).size()).isGreaterThanOrEqualTo(3);
    assertThat(world.slack.papersIn(far.place())).doesNotHaveDuplicates();
  }

  @Test
  void aListThatComesAfterADayWithoutAPostIsNewsOnTheNext() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    world.hours(30);
    int posted = world.slack.in(PLACE).size();
    world.hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(posted);
    List<PaperId> late = world.list(TUESDAY, 4);
    world.hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(posted + 1);
    assertThat(world.slack.papersIn(PLACE)).containsAll(late);
  }

  @Test
  void aSnoozedChannelIsQuietAndThenCatchesUp() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    world.hours(2);
    world.digests().store().channels().quiet(channel.id(), LocalDate.of(2026, 11, 27));
    world.list(TUESDAY.plusDays(1), 4);
    world.hours(60);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    world.hours(12);
    assertThat(world.slack.in(PLACE)).hasSize(2);
  }

  @Test
  void anotherZoneGivesNoSecondDigestOnADay() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    world.hours(2);
    world.list(TUESDAY, 9);
    world
        .digests()
        .store()
        .channels()
        .timed(channel.id(), LocalTime.of(9, 0), java.time.ZoneId.of("America/Los_Angeles"), "U");
    world.digests().changed(channel, world.clock.instant());
    world.hours(12);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }
}
