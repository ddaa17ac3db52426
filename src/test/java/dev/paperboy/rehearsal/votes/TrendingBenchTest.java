package dev.paperboy.rehearsal.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendingBenchTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void aHistoryHasOnItsDayWhatWasCountedThen() {
    RandomGenerator random = new Random(5);
    VoteGenerator generator = new VoteGenerator(random, 12);
    for (Listed listed : lists(10, random)) {
      History history = generator.grow(listed);
      Instant end = listed.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      assertThat(history.by(VoteGenerator.hours(end) + 0.001)).isEqualTo(listed.upvotes());
      assertThat(history.inTheEnd()).isGreaterThanOrEqualTo(listed.upvotes());
    }
  }

  @Test
  void clockAndActiveHoursAreEachOthersReverse() {
    Activity activity = new Activity();
    for (double hour = 490_000; hour < 490_400; hour += 0.7) {
      assertThat(activity.clock(activity.active(hour))).isCloseTo(hour, within(1e-6));
    }
    assertThat(activity.active(168) - activity.active(0)).isCloseTo(168, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oursIsAheadOfTheOthersInWhatEndsUpWithTheMostVotes(long seed) throws IOException {
    RandomGenerator random = new Random(seed);
    List<Listed> lists = lists(200, random);
    TrendingReport report = new TrendingBench(lists, new VoteGenerator(random, 12)).run();
    JsonNode tables = new ObjectMapper().readTree(report.json()).path("tables");
    for (String task : List.of("today", "week")) {
      JsonNode rows = rows(tables, task);
      assertThat(rows.path(0).path("row").asText()).isEqualTo("ours");
      for (JsonNode row : rows) {
        assertThat(row.path("ndcg10").asDouble()).isBetween(0.0, 1.0);
        assertThat(rows.path(0).path("ndcg10").asDouble())
            .as(task + " " + row.path("row").asText())
            .isGreaterThanOrEqualTo(row.path("ndcg10").asDouble());
      }
    }
    assertThat(report.table()).contains("votes per root age", "nDCG@10", "ours is ahead");
  }

  @Test
  void linesThatAreNoPapersAreLeftOut(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lists.jsonl");
    Files.writeString(
        file,
        """
        {"id":"2603.00001","title":"One","daily_date":"2026-03-02","submitted_on_daily_at":"2026-03-02T01:00:00Z","upvotes":4}
        {"id":"2603.00002","daily_date":"yesterday"}
        no JSON
        {"id":"nobody","daily_date":"2026-03-02","submitted_on_daily_at":"2026-03-02T01:00:00Z"}
        """);
    assertThat(Listed.read(file))
        .containsExactly(
            new Listed(
                new PaperId("2603.00001"),
                "One",
                MONDAY,
                Instant.parse("2026-03-02T01:00:00Z"),
                4,
                0));
  }

  @Test
  void votesAreToldByWeekdayTopicAndList() {
    List<Listed> listed =
        List.of(
            listed("Video of a cat", MONDAY, 0),
            listed("A dog", MONDAY, 10),
            listed("A bird", MONDAY.plusDays(1), 2));
    VoteSpread spread = VoteSpread.of(listed);
    assertThat(spread.table().lines().map(line -> line.replaceAll("  +", " ")))
        .contains(
            "all 3 4.0 2 10 33.3%",
            "Monday 2 5.0 10 10 50.0%",
            "Tuesday 1 2.0 2 2 0.0%",
            "‘video’ in the title 1 0.0 0 0 100.0%",
            "the best of each list 2 6.0 10 10 0.0%");
  }

  private static Listed listed(String title, LocalDate day, int votes) {
    Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Listed(new PaperId("2603.00001"), title, day, begin, votes, 0);
  }

  private static JsonNode rows(JsonNode tables, String task) {
    for (JsonNode table : tables) {
      if (table.path("task").asText().equals(task)) {
        return table.path("rows");
      }
    }
    throw new AssertionError("no table " + task);
  }

  /// Fifteen papers a weekday with votes as unequal as real ones.
  private static List<Listed> lists(int days, RandomGenerator random) {
    List<Listed> all = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = MONDAY.plusDays(i);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      for (int paper = 0; !weekend && paper < 15; paper++) {
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        int votes = (int) Math.expm1(Math.max(0, random.nextGaussian(1.96, 1.06)));
        all.add(
            new Listed(
                new PaperId("26%02d.%05d".formatted(day.getMonthValue(), i * 100 + paper)),
                "A title",
                day,
                begin.plusSeconds(random.nextInt(6 * 3600)),
                votes,
                votes / 10));
      }
    }
    return all;
  }
}
