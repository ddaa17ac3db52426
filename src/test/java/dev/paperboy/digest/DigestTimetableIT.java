package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.store.DigestChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTimetableIT {
  @TempDir Path folder;

  @Test
  void whatIsDueIsSentByItselfOnceAndWhatComesLaterIsFound() throws InterruptedException {
    Clock clock = Clock.systemUTC();
    Instant now = clock.instant();
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    try (DigestWorld world = new DigestWorld(folder, now)) {
      world.list(today, 20);
      CountDownLatch sent = new CountDownLatch(4);
      world.slack.heard = sent::countDown;
      subscribe(world, "early");
      try (DigestTimetable timetable =
          new DigestTimetable(world.database, world.digests(), clock)) {
        timetable.start();
        subscribe(world, "late");
        assertThat(sent.await(60, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(world.slack.in(DigestWorld.place("early"))).hasSize(1);
      assertThat(world.slack.in(DigestWorld.place("late"))).hasSize(1);
    }
  }

  private static DigestChannel subscribe(DigestWorld world, String name) {
    DigestChannel channel = world.channel(name, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    world.subscribe(channel, "", EnumSet.allOf(DayOfWeek.class), 5, 0);
    return channel;
  }

  @Test
  void whatAKilledProcessHadTakenIsTakenOver() throws Exception {
    Clock clock = Clock.systemUTC();
    Instant now = clock.instant();
    try (DigestWorld world = new DigestWorld(folder, now)) {
      world.list(now.atZone(ZoneOffset.UTC).toLocalDate(), 20);
      CountDownLatch sent = new CountDownLatch(2);
      world.slack.heard = sent::countDown;
      DigestChannel channel = subscribe(world, "taken");
      try (Connection connection = world.database.connections().getConnection();
          PreparedStatement taken =
              connection.prepareStatement(
                  """
                  insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                    picked_by, last_heartbeat, version)
                  values ('digest', ?, ?, 1, 'a process that is gone', ?, 1)
                  """)) {
        taken.setString(1, Long.toString(channel.id()));
        taken.setTimestamp(2, Timestamp.from(now.minusSeconds(600)));
        taken.setTimestamp(3, Timestamp.from(now.minusSeconds(600)));
        taken.execute();
      }
      try (DigestTimetable timetable =
          new DigestTimetable(world.database, world.digests(), clock)) {
        timetable.start();
        assertThat(sent.await(90, TimeUnit.SECONDS)).isTrue();
      }
    }
  }
}
