package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.Delivery;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.Mute;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
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
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T07:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Place PLACE = DigestWorld.place("C1");

  @TempDir Path folder;
  private DigestWorld world;
  private DigestChannel channel;

  @BeforeEach
  void open() {
    world = new DigestWorld(folder, TUESDAY_MORNING);
    world.list(MONDAY, 20);
    channel = world.channel("C1", LocalTime.of(9, 0), DigestWorld.BERLIN);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void hours(int hours) {
    world.runUntil(world.clock.instant().plus(Duration.ofHours(hours)), Duration.ofMinutes(10));
  }

  @Test
  void aDigestComesAtItsHourOnceADayWithTheRestInItsThread() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.in(PLACE).getFirst().at()).isEqualTo("2026-11-24T08:00:00Z");
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.cards()).hasSize(5);
    assertThat(message.understood().text()).isEqualTo("15 new papers for Tuesday, 24 November");
    assertThat(message.notes().getFirst().text()).isEqualTo("10 more in the thread.");
    assertThat(message.cards().getFirst().why().text()).isEmpty();
    assertThat(world.slack.there).hasSize(2);
    assertThat(world.slack.there.get(1).post().under()).isEqualTo("m1");
    hours(12);
    assertThat(world.slack.there).hasSize(2);
  }

  @Test
  void twoSubscriptionsGiveOneMessageAndAPaperStandsOnceWithBothReasons() {
    world.subscribe(channel, "diffusion distillation", DigestWorld.WEEKDAYS, 5, 50);
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.papersIn(PLACE)).doesNotHaveDuplicates();
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.cards())
        .anyMatch(card -> card.why().text().equals("for diffusion distillation and trending"));
  }

  @Test
  void aTopicIsNotMatchedByOneOfItsWords() {
    world.subscribe(channel, "diffusion grasping", DigestWorld.WEEKDAYS, 5, 50);
    hours(2);
    assertThat(world.slack.there).isEmpty();
    Delivery silent = world.digests().store().deliveries().on(channel.id(), TUESDAY).orElseThrow();
    assertThat(silent.state()).isEqualTo(DeliveryState.SILENT);
    assertThat(silent.why()).matches("of \\d+ new papers, \\d+ below the threshold");
    assertThat(silent.nearest()).isNotNull();
  }

  @Test
  void withoutNewPapersNothingIsPostedAndItIsKnownWhy() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    hours(60);
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
    hours(2);
    assertThat(world.slack.papersIn(PLACE)).isNotEmpty().doesNotContain(more.get(0), more.get(1));
    assertThat(world.papers.findAll(world.slack.papersIn(PLACE)).values())
        .noneMatch(paper -> paper.title().contains("flow matching"));
  }

  @Test
  void aPaperThatWasShownUnderItsTitleAloneIsNotShownAgain() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    hours(2);
    PaperId first = world.slack.papersIn(PLACE).getFirst();
    String title = world.papers.find(first).orElseThrow().title();
    world.list(TUESDAY.plusDays(1), 4);
    world.learn(
        DigestWorld.paper(
            99_000, title.toUpperCase(Locale.ROOT), "Same.", LocalDate.of(2026, 11, 25), 900));
    hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(2);
    assertThat(world.slack.papersIn(PLACE)).doesNotContain(new PaperId("2611.99000"));
  }

  @Test
  void aDeferredPostIsSentLaterAndAfterItsDayNoMore() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.NOT_NOW);
    hours(1);
    assertThat(world.slack.there).isEmpty();
    hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    for (int i = 0; i < 100; i++) {
      world.slack.fates.add(Fate.NOT_NOW);
    }
    world.list(TUESDAY.plusDays(1), 9);
    hours(38);
    world.slack.fates.clear();
    assertThat(world.slack.in(PLACE)).hasSize(1);
    hours(10);
    assertThat(world.slack.in(PLACE)).hasSize(2);
    Reply.Cards late = (Reply.Cards) world.slack.in(PLACE).get(1).post().reply();
    assertThat(late.understood().text()).contains("since Tuesday, 24 November");
  }

  @Test
  void aLostAnswerIsLookedAtBeforeAnythingIsSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.TAKEN_BUT_ANSWER_LOST);
    hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.there).hasSize(2);
  }

  @Test
  void whatWasLostOnTheWayIsSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.LOST_ON_THE_WAY);
    hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.sends).isEqualTo(3);
  }

  @Test
  void whereNobodyCanLookTheDoubtIsRecordedAndNothingSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.TAKEN_BUT_ANSWER_LOST);
    world.slack.looks.add(new Looked.CannotTell());
    hours(8);
    assertThat(world.slack.sends).isEqualTo(1);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.DOUBTFUL);
  }

  @Test
  void aRefusedPostIsNotTriedAgainAndTheNextDayGoesOn() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.REFUSED);
    hours(8);
    assertThat(world.slack.there).isEmpty();
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.FAILED);
    world.list(TUESDAY.plusDays(1), 9);
    hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void aLostChannelIsPausedItsSubscriberToldOnceAndOthersGoOn() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    DigestChannel other = world.channel("C2", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(other, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.PLACE_GONE);
    hours(30);
    assertThat(world.slack.in(PLACE)).isEmpty();
    assertThat(world.slack.in(other.place())).isNotEmpty();
    assertThat(world.slack.told)
        .singleElement()
        .satisfies(who -> assertThat(who.user()).isEqualTo("U-C1"));
    world.digests().regained(PLACE, world.clock.instant());
    world.list(TUESDAY.plusDays(1), 9);
    hours(24);
    assertThat(world.slack.in(PLACE)).isNotEmpty();
    assertThat(world.slack.told).hasSize(1);
  }

  @Test
  void aWorkspaceThatConnectsAgainTriesItsChannelsAndTellsNobodyTwice() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    for (int day = 0; day < 3; day++) {
      world.slack.fates.add(Fate.PLACE_GONE);
      hours(24);
      world.digests().workspace(Platform.SLACK, "T1", null, world.clock.instant());
    }
    assertThat(world.slack.told).hasSize(1);
    world.slack.fates.clear();
    world.list(TUESDAY.plusDays(2), 9);
    hours(24);
    assertThat(world.slack.in(PLACE)).isNotEmpty();
    world.digests().workspace(Platform.SLACK, "T1", "Paperboy was removed", world.clock.instant());
    hours(2);
    assertThat(world.slack.told).hasSize(2);
    int posted = world.slack.there.size();
    hours(48);
    assertThat(world.slack.there).hasSize(posted);
  }

  @Test
  void aChannelThatComesBackTheSameDayGetsThatDaysDigest() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.PLACE_GONE);
    hours(2);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.LOST);
    world.digests().regained(PLACE, world.clock.instant());
    hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void afterThreeDaysDownThereIsOneDigestForAllOfThem() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    hours(2);
    for (int day = 1; day <= 3; day++) {
      world.list(TUESDAY.plusDays(day), 6);
    }
    world.clock.advance(Duration.ofHours(75));
    world.restart();
    world.run();
    assertThat(world.slack.in(PLACE)).hasSize(2);
    Reply.Cards catchUp = (Reply.Cards) world.slack.in(PLACE).get(1).post().reply();
    assertThat(catchUp.understood().text()).startsWith("15 new papers since Tuesday");
    hours(10);
    assertThat(world.slack.in(PLACE)).hasSize(2);
  }

  @Test
  void aWeeklySubscriptionJoinsOnItsDayWithTheWeeksBest() {
    world.subscribe(channel, "", EnumSet.of(DayOfWeek.WEDNESDAY), 5, 0);
    hours(20);
    assertThat(world.slack.there).isEmpty();
    hours(20);
    Reply.Cards message = (Reply.Cards) world.slack.in(PLACE).getFirst().post().reply();
    assertThat(message.understood().text())
        .startsWith("The week's best: 15 papers since Wednesday");
  }

  @Test
  void mondayNamesTheWeekendsMovers() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    hours(78);
    world.list(LocalDate.of(2026, 11, 27), 8);
    hours(72);
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
      hours(24);
      world.list(TUESDAY.plusDays(day), 8);
    }
    assertThat(world.slack.in(far.place()).size()).isGreaterThanOrEqualTo(3);
    assertThat(world.slack.papersIn(far.place())).doesNotHaveDuplicates();
  }

  @Test
  void aListThatComesAfterADayWithoutAPostIsNewsOnTheNext() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    hours(30);
    int posted = world.slack.in(PLACE).size();
    hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(posted);
    List<PaperId> late = world.list(TUESDAY, 4);
    hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(posted + 1);
    assertThat(world.slack.papersIn(PLACE)).containsAll(late);
  }

  @Test
  void aSnoozedChannelIsQuietAndThenCatchesUp() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    hours(2);
    world.digests().store().channels().quiet(channel.id(), LocalDate.of(2026, 11, 27));
    world.list(TUESDAY.plusDays(1), 4);
    hours(60);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    hours(12);
    assertThat(world.slack.in(PLACE)).hasSize(2);
  }

  @Test
  void anotherZoneGivesNoSecondDigestOnADay() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    hours(2);
    world.list(TUESDAY, 9);
    world
        .digests()
        .store()
        .channels()
        .timed(channel.id(), LocalTime.of(9, 0), java.time.ZoneId.of("America/Los_Angeles"), "U");
    world.digests().changed(channel, world.clock.instant());
    hours(12);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void manyChannelsAtTheSameMinuteSearchOnceForEachQuery() {
    for (int i = 0; i < 60; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, i % 2 == 0 ? "" : "protein folding", DigestWorld.WEEKDAYS, 3, 40);
    }
    world.clock.set(Instant.parse("2026-11-24T08:00:00Z"));
    world.run();
    assertThat(world.slack.there.stream().filter(m -> m.post().under() == null)).hasSize(60);
    assertThat(world.digests().searches()).isEqualTo(2);
  }

  @Test
  void postsAreSpreadOverTheTimeThatThePlatformTakes() {
    Digests paced = world.fresh(SendPace.ofPlatforms(new SendGate(() -> 0, nanos -> {})));
    for (int i = 0; i < 40; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, "", DigestWorld.WEEKDAYS, 20, 0);
    }
    Instant nine = Instant.parse("2026-11-24T08:00:00Z");
    paced.run(nine);
    assertThat(world.slack.there).hasSizeBetween(2, 4);
    paced.run(nine.plusSeconds(1));
    assertThat(world.slack.there).hasSizeBetween(12, 15);
    paced.run(nine.plusSeconds(4));
    assertThat(world.slack.there).hasSize(40);
  }

  @Test
  void whatWaitsForItsTurnGoesBeforeWhatIsYetToBeWritten() throws SQLException {
    Digests paced = world.fresh(SendPace.ofPlatforms(new SendGate(() -> 0, nanos -> {})));
    Instant nine = Instant.parse("2026-11-24T08:00:00Z");
    for (int i = 0; i < 40; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, "", DigestWorld.WEEKDAYS, 20, 0);
      execute(
          "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
              + " values ('digest', '%d', 0, 0, 1)".formatted(one.id()));
    }
    paced.run(nine);
    assertThat(tasks(Priority.HIGH)).isGreaterThan(30);
    paced.run(nine.plusSeconds(4));
    assertThat(tasks(Priority.HIGH)).isZero();
    assertThat(tasks(Priority.MEDIUM)).isEqualTo(40);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = world.database.connections().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int tasks(int priority) throws SQLException {
    try (Connection connection = world.database.connections().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from scheduled_tasks where priority = " + priority)) {
      return rows.getInt(1);
    }
  }

  private DeliveryState state(LocalDate day) {
    return world.digests().store().deliveries().on(channel.id(), day).orElseThrow().state();
  }
}
