package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.digest.PostedMessages.Killed;
import dev.paperboy.rehearsal.simulation.Sabotage;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDigestsTest {
  private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
  private static final int WRITES_AT_MOST = 60;

  @TempDir Path folder;

  @Test
  void aKillAtAnyWriteLeavesOneMessageAndOneThread() throws SQLException {
    try (DigestWorld world = new DigestWorld(folder, NINE.minusSeconds(60))) {
      world.list(LocalDate.of(2026, 11, 23), 20);
      Sabotage sabotage = Sabotage.of(folder.resolve("paperboy.db"));
      int write = 1;
      for (boolean killed = true; killed; write++) {
        DigestChannel channel = dueInAMinute(world, "C" + write);
        sabotage.killAt(write);
        killed = isKilled(world);
        sabotage.killAt(0);
        recover(world);
        assertOnce(world, channel);
        assertThat(write).isLessThan(WRITES_AT_MOST);
      }
      assertThat(write).isGreaterThan(12);
    }
  }

  @Test
  void aKillAtAnySendLeavesOneMessageAndOneThread() {
    try (DigestWorld world = new DigestWorld(folder, NINE.minusSeconds(60))) {
      world.list(LocalDate.of(2026, 11, 23), 20);
      int number = 0;
      for (Fate fate : List.of(Fate.KILLED_BEFORE, Fate.KILLED_AFTER)) {
        for (int sentBefore = 0; sentBefore < 2; sentBefore++) {
          number++;
          DigestChannel channel = dueInAMinute(world, "K" + number);
          for (int i = 0; i < sentBefore; i++) {
            world.slack.fates.add(Fate.TAKEN);
          }
          world.slack.fates.add(fate);
          assertThat(isKilled(world)).isTrue();
          recover(world);
          assertOnce(world, channel);
        }
      }
    }
  }

  /// A channel of its own, and the moment at which it alone is due.
  private static DigestChannel dueInAMinute(DigestWorld world, String name) {
    world.clock.advance(Duration.ofMinutes(1));
    LocalTime time = world.clock.instant().atZone(DigestWorld.BERLIN).toLocalTime();
    DigestChannel channel = world.channel(name, time.plusMinutes(1), DigestWorld.BERLIN);
    world.subscribe(channel, "", DigestWorld.WEEKDAYS, 5, 0);
    world.run();
    world.clock.advance(Duration.ofMinutes(1));
    return channel;
  }

  /// Whether the run ended before its end. What was logged as a failure of one channel is an end
  /// too: the process is not asked any more.
  private static boolean isKilled(DigestWorld world) {
    int before = world.slack.there.size();
    try {
      world.run();
      return world.slack.there.size() < before + 2;
    } catch (Killed | StoreException e) {
      return true;
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("killed");
      return true;
    }
  }

  private static void recover(DigestWorld world) {
    for (int i = 0; i < 3; i++) {
      world.clock.advance(Duration.ofMinutes(1));
      world.restart();
      world.run();
    }
  }

  private static void assertOnce(DigestWorld world, DigestChannel channel) {
    assertThat(world.slack.in(channel.place())).hasSize(1);
    assertThat(
            world.slack.there.stream()
                .filter(message -> message.post().place().equals(channel.place())))
        .hasSize(2);
    assertThat(world.slack.papersIn(channel.place())).hasSize(15).doesNotHaveDuplicates();
  }

  @Test
  void sixtyDaysOfTroubleRepeatNoPaperAndMissNoDay() {
    Random random = new Random(3);
    Instant start = Instant.parse("2026-10-01T00:00:00Z");
    List<DigestChannel> channels = new ArrayList<>();
    try (DigestWorld world = new DigestWorld(folder, start)) {
      world.list(LocalDate.of(2026, 9, 30), 40);
      List<String> zones =
          List.of(
              "Europe/Berlin",
              "America/St_Johns",
              "Asia/Kathmandu",
              "Australia/Lord_Howe",
              "America/Los_Angeles",
              "Pacific/Chatham");
      for (String zone : zones) {
        LocalTime time = LocalTime.of(6 + random.nextInt(14), random.nextInt(60));
        DigestChannel channel = world.channel(zone, time, ZoneId.of(zone));
        world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 3, 0);
        channels.add(channel);
      }
      for (int hour = 1; hour <= 60 * 24; hour++) {
        world.clock.advance(Duration.ofHours(1));
        if (hour % 24 == 0) {
          world.list(LocalDate.of(2026, 9, 30).plusDays(hour / 24), 14);
        }
        trouble(world, random);
      }
      for (DigestChannel channel : channels) {
        assertThat(world.slack.papersIn(channel.place())).doesNotHaveDuplicates();
        List<LocalDate> days =
            world.slack.in(channel.place()).stream()
                .map(message -> message.at().atZone(channel.zone()).toLocalDate())
                .toList();
        assertThat(days).doesNotHaveDuplicates().hasSizeGreaterThan(57);
        assertThat(days.getLast())
            .as("%s at %s: %s", channel.zone(), channel.time(), days)
            .isEqualTo(days.getFirst().plusDays(days.size() - 1L));
      }
    }
  }

  private static void trouble(DigestWorld world, Random random) {
    Fate[] fates = {
      Fate.TAKEN_BUT_ANSWER_LOST,
      Fate.LOST_ON_THE_WAY,
      Fate.NOT_NOW,
      Fate.KILLED_BEFORE,
      Fate.KILLED_AFTER
    };
    if (random.nextInt(4) == 0) {
      world.slack.fates.add(fates[random.nextInt(fates.length)]);
    }
    for (boolean running = true; running; ) {
      try {
        world.run();
        running = false;
      } catch (Killed e) {
        world.restart();
      }
    }
    world.slack.fates.clear();
    // What was put off gets its second try within the hour.
    world.slack.now = world.clock.instant();
    world.digests().run(world.clock.instant().plus(Duration.ofMinutes(10)));
  }
}
