package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.store.DeliveryState;
import dev.paperboy.store.DigestChannel;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that are lost, and places that are lost and come back.
class DigestTroubleTest {
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
  void aLostAnswerIsLookedAtBeforeAnythingIsSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.TAKEN_BUT_ANSWER_LOST);
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.there).hasSize(2);
  }

  @Test
  void whatWasLostOnTheWayIsSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.LOST_ON_THE_WAY);
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(world.slack.sends).isEqualTo(3);
  }

  @Test
  void whereNobodyCanLookTheDoubtIsRecordedAndNothingSentAgain() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.TAKEN_BUT_ANSWER_LOST);
    world.slack.looks.add(new Looked.CannotTell());
    world.hours(8);
    assertThat(world.slack.sends).isEqualTo(1);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.DOUBTFUL);
  }

  @Test
  void aRefusedPostIsNotTriedAgainAndTheNextDayGoesOn() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.REFUSED);
    world.hours(8);
    assertThat(world.slack.there).isEmpty();
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.FAILED);
    world.list(TUESDAY.plusDays(1), 9);
    world.hours(24);
    assertThat(world.slack.in(PLACE)).hasSize(1);
  }

  @Test
  void aLostChannelIsPausedItsSubscriberToldOnceAndOthersGoOn() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    DigestChannel other = world.channel("C2", LocalTime.of(9, 0), DigestWorld.BERLIN);
    world.subscribe(other, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.PLACE_GONE);
    world.hours(30);
    assertThat(world.slack.in(PLACE)).isEmpty();
    assertThat(world.slack.in(other.place())).isNotEmpty();
    assertThat(world.slack.told)
        .singleElement()
        .satisfies(who -> assertThat(who.user()).isEqualTo("U-C1"));
    world.digests().regained(PLACE, world.clock.instant());
    world.list(TUESDAY.plusDays(1), 9);
    world.hours(24);
    assertThat(world.slack.in(PLACE)).isNotEmpty();
    assertThat(world.slack.told).hasSize(1);
  }

  @Test
  void aWorkspaceThatConnectsAgainTriesItsChannelsAndTellsNobodyTwice() {
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    for (int day = 0; day < 3; day++) {
      world.slack.fates.add(Fate.PLACE_GONE);
      world.hours(24);
      world.digests().workspace(Platform.SLACK, "T1", null, world.clock.instant());
    }
    assertThat(world.slack.told).hasSize(1);
    world.slack.fates.clear();
    world.list(TUESDAY.plusDays(2), 9);
    world.hours(24);
    assertThat(world.slack.in(PLACE)).isNotEmpty();
    world.digests().workspace(Platform.SLACK, "T1", "Paperboy was removed", world.clock.instant());
    world.hours(2);
    assertThat(world.slack.told).hasSize(2);
    int posted = world.slack.there.size();
    world.hours(48);
    assertThat(world.slack.there).hasSize(posted);
  }

  @Test
  void aChannelThatComesBackTheSameDayGetsThatDaysDigest() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.slack.fates.add(Fate.PLACE_GONE);
    world.hours(2);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.LOST);
    world.digests().regained(PLACE, world.clock.instant());
    world.hours(1);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    assertThat(state(TUESDAY)).isEqualTo(DeliveryState.DELIVERED);
  }

  @Test
  void aChannelThatIsWellSinceBeforeItsPauseIsNotTakenForWell() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.hours(2);
    assertThat(world.slack.in(PLACE)).hasSize(1);
    world.digests().lost(PLACE, "Paperboy was removed from the channel", world.clock.instant());
    world.run();
    world.restart();
    world.digests().workspace(Platform.SLACK, "T1", null, world.clock.instant());
    world.run();
    world.list(TUESDAY, 9);
    world.slack.fates.addAll(Collections.nCopies(9, Fate.PLACE_GONE));
    world.hours(26);
    assertThat(world.slack.told).hasSize(1);
  }

  @Test
  void whoWasToldOfAPauseIsNotToldAgainInOtherWords() {
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.digests().lost(PLACE, "Paperboy was removed from the channel", world.clock.instant());
    world.run();
    world.restart();
    world.digests().workspace(Platform.SLACK, "T1", null, world.clock.instant());
    world.slack.fates.addAll(Collections.nCopies(9, Fate.PLACE_GONE));
    world.hours(26);
    assertThat(world.desk().channel(PLACE).orElseThrow().isPaused()).isTrue();
    assertThat(world.slack.told).hasSize(1);
  }

  private DeliveryState state(LocalDate day) {
    return world.digests().store().deliveries().on(channel.id(), day).orElseThrow().state();
  }
}
