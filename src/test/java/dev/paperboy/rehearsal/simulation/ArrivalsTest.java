package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 2, 12);
  private static final Instant MONDAY_CLOSED = Instant.parse("2024-02-13T02:40:00Z");

  private final Member member = Membership.of(1, 1).getFirst();

  private static FakeHuggingFacePaper paper(String id) {
    return FakeHuggingFacePaper.of(id, "Paper " + id, MONDAY);
  }

  @Test
  void aListIsNewsToWhomItClosedBetweenTwoDigests() {
    Arrivals arrivals = new Arrivals(lists());
    assertThat(arrivals.hasNews(member, MONDAY_CLOSED.plusSeconds(9_000))).isFalse();
    arrivals.decided(member, MONDAY_CLOSED.minusSeconds(3_600));
    assertThat(arrivals.hasNews(member, MONDAY_CLOSED.plusSeconds(60))).isFalse();
    assertThat(arrivals.hasNews(member, MONDAY_CLOSED.plusSeconds(9_000))).isTrue();
    arrivals.undecided(member);
    assertThat(arrivals.hasNews(member, MONDAY_CLOSED.plusSeconds(9_000))).isFalse();
  }

  @Test
  void aListWithoutAnythingNewIsNone() {
    Arrivals arrivals = new Arrivals(lists());
    arrivals.decided(member, MONDAY_CLOSED.plusSeconds(60));
    assertThat(arrivals.hasNews(member, MONDAY_CLOSED.plusSeconds(90_000))).isFalse();
  }

  private static NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists() {
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists = new TreeMap<>();
    lists.put(MONDAY, List.of(paper("2402.00001"), paper("2402.00002")));
    lists.put(MONDAY.plusDays(1), List.of(paper("2402.00002")));
    return lists;
  }
}
