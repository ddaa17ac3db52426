package dev.paperboy.ingest.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.Paper;
import dev.paperboy.rehearsal.FakeHostFault;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyListsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Cursor BEFORE_MONDAY = new Cursor("2026-11-20");

  @Test
  void aListIsReadOnceItHasClosedInNewYork() {
    try (Site site = new Site("2026-11-24T02:30:00Z")) {
      site.fake.list(MONDAY, Site.papers(1, 3));
      DailyLists lists = new DailyLists(site.api, null);

      assertThat(lists.fetch(BEFORE_MONDAY, site.clock.instant()).expected().why())
          .isEqualTo("the list of Monday closes Monday 21:40 New York");
      site.clock.set(Instant.parse("2026-11-24T02:40:00Z"));
      Fetched.Brought monday = (Fetched.Brought) lists.fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(monday)).containsExactly("2611.00001", "2611.00002", "2611.00003");
      assertThat(monday.cursor().value()).isEqualTo("2026-11-23");
      assertThat(monday.more()).isFalse();
      assertThat(monday.expected().at()).isEqualTo(Instant.parse("2026-11-25T02:40:00Z"));
    }
  }

  @Test
  void inSummerAListClosesAnHourEarlierByUtc() {
    try (Site site = new Site("2026-07-21T01:40:00Z")) {
      site.fake.list(LocalDate.of(2026, 7, 20), Site.papers(1, 1));
      DailyLists lists = new DailyLists(site.api, null);

      assertThat(lists.fetch(new Cursor("2026-07-17"), site.clock.instant()))
          .isInstanceOf(Fetched.Brought.class);
    }
  }

  @Test
  void theClosingMovesWithTheClocksOfNewYork() {
    Instant saturday = Instant.parse("2026-10-31T12:00:00Z");
    try (Site site = new Site("2026-10-31T12:00:00Z")) {
      DailyLists lists = new DailyLists(site.api, null);

      assertThat(lists.fetch(new Cursor("2026-10-29"), Instant.parse("2026-10-30T12:00:00Z")))
          .extracting(fetched -> fetched.expected().at())
          .isEqualTo(Instant.parse("2026-10-31T01:40:00Z"));
      assertThat(lists.fetch(new Cursor("2026-10-30"), saturday).expected().at())
          .isEqualTo(Instant.parse("2026-11-03T02:40:00Z"));
      assertThat(site.asked()).isEmpty();
    }
  }

  @Test
  void nothingIsExpectedOnAWeekend() {
    try (Site site = new Site("2026-11-21T12:00:00Z")) {
      Fetched saturday =
          new DailyLists(site.api, null).fetch(new Cursor("2026-11-20"), site.clock.instant());

      assertThat(saturday.expected().why())
          .isEqualTo("the list of Monday closes Monday 21:40 New York");
      assertThat(site.asked()).isEmpty();
    }
  }

  @Test
  void aFreshStartReadsTheListsOfThirtyDays() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      for (int day = 0; day <= 40; day++) {
        site.fake.list(LocalDate.of(2026, 11, 24).minusDays(day), Site.papers(100 * day, 2));
      }
      List<String> cursors = site.cursorsOf(new DailyLists(site.api, null), Cursor.START);

      assertThat(cursors).hasSize(21).startsWith("2026-10-26").endsWith("2026-11-23");
      assertThat(cursors).doesNotContain("2026-11-21", "2026-11-22");
    }
  }

  @Test
  void aFreshStartReadsFromTheDayThatIsSet() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.list(MONDAY, Site.papers(1, 1));
      site.fake.list(LocalDate.of(2026, 11, 20), Site.papers(5, 1));
      DailyLists lists = new DailyLists(site.api, LocalDate.of(2026, 11, 20));

      assertThat(site.cursorsOf(lists, Cursor.START)).containsExactly("2026-11-20", "2026-11-23");
    }
  }

  @Test
  void allPagesOfAListAreRead() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.list(MONDAY, Site.papers(1, 123));
      Fetched fetched = new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(fetched)).hasSize(123).doesNotHaveDuplicates();
      assertThat(site.fake.host().requests()).hasSize(3);
    }
  }

  @Test
  void aPaperThatMovesToTheNextPageIsTakenOnce() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      List<FakeHuggingFacePaper> listed = new ArrayList<>(Site.papers(1, 50));
      listed.addAll(Site.papers(41, 20));
      site.fake.list(MONDAY, listed);
      Fetched fetched = new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(fetched)).hasSize(60).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPaperThatGoesUpUnseenWhileTheListIsReadIsNotMissed() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      List<FakeHuggingFacePaper> first = Site.papers(1, 60);
      List<FakeHuggingFacePaper> later = new ArrayList<>(first);
      later.addFirst(later.removeLast());
      site.fake.list(MONDAY, first);
      site.fake.host().afterNext(() -> site.fake.list(MONDAY, later));
      Fetched fetched = new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(fetched)).hasSize(60).contains("2611.00060").doesNotHaveDuplicates();
    }
  }

  @Test
  void bothShapesOfAnItemAreRead() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      FakeHuggingFacePaper paper =
          FakeHuggingFacePaper.of("2611.00001v2", "New $x^2$ shape", LocalDate.of(2026, 11, 19))
              .withUpvotes(41)
              .withCode("https://github.com/someone/something", 7);
      site.fake.list(MONDAY, List.of(paper));
      DailyLists lists = new DailyLists(site.api, null);
      Paper newer = Site.brought(lists.fetch(BEFORE_MONDAY, site.clock.instant())).getFirst();
      site.fake.olderList(MONDAY, List.of(paper));
      Paper older = Site.brought(lists.fetch(BEFORE_MONDAY, site.clock.instant())).getFirst();

      assertThat(newer.id().value()).isEqualTo("2611.00001");
      assertThat(newer.title()).isEqualTo("New x² shape");
      assertThat(newer.published()).isEqualTo("2026-11-19");
      assertThat(newer.publication().listed()).isEqualTo(MONDAY);
      assertThat(newer.code()).isEqualTo(URI.create("https://github.com/someone/something"));
      assertThat(newer.signals().upvotes()).isEqualTo(41);
      assertThat(newer.signals().stars()).isEqualTo(7);
      assertThat(newer.signals().comments()).isEqualTo(1);
      assertThat(older.publication().listed()).isEqualTo(MONDAY);
      assertThat(older.abstractText()).isEqualTo(newer.abstractText()).isNotEmpty();
      assertThat(older.code()).isNull();
      assertThat(older.signals().stars()).isNull();
    }
  }

  @Test
  void anItemThatIsNoneIsReportedWithItsPlaceAndTheOthersAreKept() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.list(MONDAY, Site.papers(1, 1));
      JsonNode broken = JsonNodeFactory.instance.objectNode().put("paper", "gone");
      List<JsonNode> items = List.of(broken, Site.papers(7, 1).getFirst().itemOf(MONDAY));
      site.fake.items(MONDAY, items);
      Fetched.Brought fetched =
          (Fetched.Brought)
              new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(fetched)).containsExactly("2611.00007");
      assertThat(Site.problems(fetched))
          .containsExactly(
              "list of 2026-11-23, page 1, line 1: an arXiv id that is none, ''; skipped");
      assertThat(fetched.cursor().value()).isEqualTo("2026-11-23");
    }
  }

  @Test
  void aListThatBreaksOffIsKeptAsFarAsItGoesAndReadAgain() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      String whole = "[" + Site.papers(1, 1).getFirst().itemOf(MONDAY) + ",{\"paper\":{\"id\":\"26";
      site.fake.host().fail(new FakeHostFault.Instead("application/json", whole));
      site.fake.list(MONDAY, Site.papers(1, 2));
      DailyLists lists = new DailyLists(site.api, null);
      Fetched.Brought broken = (Fetched.Brought) lists.fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(Site.ids(broken)).containsExactly("2611.00001");
      assertThat(broken.cursor()).isEqualTo(BEFORE_MONDAY);
      assertThat(Site.problems(broken).getFirst()).contains("page 1", "item 2", "breaks");
      assertThat(broken.expected().at()).isAfter(site.clock.instant());
      assertThat(Site.ids(lists.fetch(broken.cursor(), site.clock.instant()))).hasSize(2);
    }
  }

  @Test
  void anExcuseWithStatus200IsNoEmptyList() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.host().fail(new FakeHostFault.Instead("application/json", "{\"error\":\"busy\"}"));
      Fetched.Brought fetched =
          (Fetched.Brought)
              new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant());

      assertThat(fetched.cursor()).isEqualTo(BEFORE_MONDAY);
      assertThat(Site.problems(fetched)).containsExactly("list of 2026-11-23, page 1: no list");
    }
  }

  @Test
  void anEmptyListIsAskedForAgainAndGivenUpAfterHalfADay() {
    try (Site site = new Site("2026-11-24T02:45:00Z")) {
      DailyLists lists = new DailyLists(site.api, null);
      Fetched.Brought early = (Fetched.Brought) lists.fetch(BEFORE_MONDAY, site.clock.instant());
      Fetched.Brought late =
          (Fetched.Brought) lists.fetch(BEFORE_MONDAY, Instant.parse("2026-11-24T15:00:00Z"));

      assertThat(early.cursor()).isEqualTo(BEFORE_MONDAY);
      assertThat(early.expected().why())
          .isEqualTo("the list of Monday is empty though it should have closed");
      assertThat(late.cursor().value()).isEqualTo("2026-11-23");
    }
  }

  @Test
  void aSiteInTroubleIsAnException() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.host().failAlways(new FakeHostFault.Status(500));

      assertThatThrownBy(
              () -> new DailyLists(site.api, null).fetch(BEFORE_MONDAY, site.clock.instant()))
          .isInstanceOf(HostException.class)
          .hasMessageContaining("Hugging Face: trouble on its side (500)");
    }
  }
}
