package dev.paperboy.ingest.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListVotesTest {
  @Test
  void theOpenListAndThoseOfThreeDaysAreCountedEveryHour() {
    try (Site site = new Site("2026-11-24T18:05:00Z")) {
      ListVotes votes = new ListVotes(site.api);
      List<String> cursors = site.cursorsOf(votes, Cursor.START);

      assertThat(site.asked()).containsExactly("2026-11-24", "2026-11-23");
      Cursor last = new Cursor(cursors.getLast());
      Fetched idle = votes.fetch(last, site.clock.instant());
      assertThat(idle).isInstanceOf(Fetched.NotDue.class);
      assertThat(idle.expected().at()).isEqualTo(Instant.parse("2026-11-24T19:00:00Z"));

      site.clock.advance(Duration.ofHours(1));
      site.cursorsOf(votes, last);
      assertThat(site.asked()).hasSize(4);
    }
  }

  @Test
  void theListsOfThirtyDaysAreCountedOnceADay() {
    try (Site site = new Site("2026-11-24T23:05:00Z")) {
      ListVotes votes = new ListVotes(site.api);
      String evening = site.cursorsOf(votes, Cursor.START).getLast();
      site.clock.advance(Duration.ofHours(1));
      String midnight = site.cursorsOf(votes, new Cursor(evening)).getLast();

      assertThat(site.asked().subList(2, site.asked().size()))
          .hasSize(22)
          .startsWith("2026-11-24")
          .endsWith("2026-10-26");
      site.clock.advance(Duration.ofHours(1));
      assertThat(site.cursorsOf(votes, new Cursor(midnight))).hasSize(2);
    }
  }

  @Test
  void aRoundGoesOnWhereItStopped() {
    try (Site site = new Site("2026-11-25T00:05:00Z")) {
      ListVotes votes = new ListVotes(site.api);
      Fetched.Brought step =
          (Fetched.Brought)
              votes.fetch(new Cursor("2026-11-25T00:00:00Z 2026-11-23 d"), site.clock.instant());

      assertThat(site.asked()).containsExactly("2026-11-20");
      assertThat(step.cursor().value()).isEqualTo("2026-11-25T00:00:00Z 2026-11-20 d");
      assertThat(step.more()).isTrue();
    }
  }

  @Test
  void votesOfTheOpenListComeWithItsPapers() {
    try (Site site = new Site("2026-11-24T18:05:00Z")) {
      LocalDate today = LocalDate.of(2026, 11, 24);
      site.fake.list(today, List.of(Site.papers(1, 1).getFirst().withUpvotes(12)));
      Fetched step = new ListVotes(site.api).fetch(Cursor.START, site.clock.instant());

      assertThat(Site.brought(step).getFirst().signals().upvotes()).isEqualTo(12);
      assertThat(Site.brought(step).getFirst().publication().listed()).isEqualTo(today);
    }
  }
}
