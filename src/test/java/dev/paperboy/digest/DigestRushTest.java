package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.paperboy.chat.Place;
import dev.paperboy.digest.PostedMessages.Fate;
import dev.paperboy.store.DigestChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many channels that are due at the same minute.
class DigestRushTest {
  private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");

  @TempDir Path folder;
  private DigestWorld world;

  @BeforeEach
  void open() {
    world = DigestWorld.onTuesday(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void manyChannelsAtTheSameMinuteSearchOnceForEachQuery() {
    for (int i = 0; i < 60; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, i % 2 == 0 ? "" : "protein folding", DigestWorld.WEEKDAYS, 3, 40);
    }
    world.clock.set(NINE);
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
    paced.run(NINE);
    assertThat(world.slack.there).hasSizeBetween(2, 4);
    paced.run(NINE.plusSeconds(1));
    assertThat(world.slack.there).hasSizeBetween(12, 15);
    paced.run(NINE.plusSeconds(4));
    assertThat(world.slack.there).hasSize(40);
  }

  @Test
  void aWorkspaceThatHadTooManyIsLeftAloneForAsLongAsItSays() {
    Digests paced = world.fresh(SendPace.ofPlatforms(new SendGate(() -> 0, nanos -> {})));
    for (int i = 0; i < 40; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, "", DigestWorld.WEEKDAYS, 5, 0);
    }
    world.slack.fates.add(Fate.NOTHING_NOW);
    for (int second = 0; second < 30; second++) {
      paced.run(NINE.plusSeconds(second));
    }
    assertThat(world.slack.there).isEmpty();
    assertThat(world.slack.sends).isEqualTo(1);
    paced.run(NINE.plusSeconds(30));
    assertThat(world.slack.there).hasSizeBetween(1, 4);
    for (int second = 31; second < 50; second++) {
      paced.run(NINE.plusSeconds(second));
    }
    assertThat(world.slack.there.stream().filter(message -> message.post().under() == null))
        .hasSize(40);
  }

  @Test
  void aWorkspaceIsLeftAloneForHoursIfItSaysSoButNotByAClockThatWentBack() {
    SendPace pace = SendPace.ofPlatforms(new SendGate(() -> 0, nanos -> {}));
    Place place = DigestWorld.place("C1");
    Instant later = NINE.plusSeconds(7_200);
    pace.hold(place, later, NINE);
    assertThat(pace.take("a", false, place, NINE)).isAfter(later.minusSeconds(1));
    assertThat(pace.take("b", false, DigestWorld.place("C2"), NINE.plusSeconds(60)))
        .isAfter(later.minusSeconds(1));
    Instant yesterday = NINE.minusSeconds(86_400);
    assertThat(pace.take("c", false, DigestWorld.place("C3"), yesterday))
        .isBeforeOrEqualTo(yesterday);
  }

  @Test
  void whatWaitsForItsTurnGoesBeforeWhatIsYetToBeWritten() throws SQLException {
    Digests paced = world.fresh(SendPace.ofPlatforms(new SendGate(() -> 0, nanos -> {})));
    for (int i = 0; i < 40; i++) {
      DigestChannel one = world.channel("D" + i, LocalTime.of(9, 0), DigestWorld.BERLIN);
      world.subscribe(one, "", DigestWorld.WEEKDAYS, 20, 0);
      execute(
          "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
              + " values ('digest', '%d', 0, 0, 1)".formatted(one.id()));
    }
    paced.run(NINE);
    assertThat(tasks(Priority.HIGH)).isGreaterThan(30);
    paced.run(NINE.plusSeconds(4));
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
}
