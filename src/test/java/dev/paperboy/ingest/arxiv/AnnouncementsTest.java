package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.rehearsal.FakeArxiv.Announced;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String TUESDAY_NOON = "2026-11-24T17:00:00Z";

  @Test
  void bringsWhatEachCategoryAnnounced() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      FakeArxivPaper shared = FakeArxivPaper.of("2611.00002", "Two", "cs.CV", "cs.LG");
      archive.fake.announce(
          "cs.CV",
          TUESDAY,
          new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.CV"), "new"),
          new Announced(shared, "new"));
      archive.fake.announce("cs.LG", TUESDAY, new Announced(shared, "cross"));
      Archive.Brought brought = archive.all(archive.announcements("cs.CV", "cs.LG"), Cursor.START);

      assertThat(brought.ids()).containsExactly("2611.00001", "2611.00002", "2611.00002");
      assertThat(brought.cursor().value())
          .matches("cs.CV=2026-11-24/\\w{12} cs.LG=2026-11-24/\\w{12}");
      assertThat(brought.why()).isEqualTo("no announcements until Tuesday 20:00 New York");
      assertThat(brought.last().expected().at()).isEqualTo("2026-11-25T05:30:00Z");
    }
  }

  @Test
  void readsVersionsAuthorsAbstractsAndPrintedPapers() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      FakeArxivPaper first = FakeArxivPaper.of("2611.00001", "Growth of $n^2$", "math.CO", "cs.DM");
      archive.fake.announce(
          "cs.DM",
          TUESDAY,
          new Announced(first, "cross"),
          new Announced(
              FakeArxivPaper.of("hep-th/9901001", "Old", "hep-th")
                  .replaced()
                  .replaced()
                  .printedIn("Phys. Rev. D", "10.1103/1"),
              "replace-cross"));
      Archive.Brought brought = archive.all(archive.announcements("cs.DM"), Cursor.START);
      Paper one = brought.papers().getFirst();
      Paper old = brought.papers().getLast();

      assertThat(one.title()).isEqualTo("Growth of n²");
      assertThat(one.abstractText()).isEqualTo("We study Growth of n².");
      assertThat(one.authors())
          .containsExactly(new Author("Ada Lovelace"), new Author("Alan Turing"));
      assertThat(one.categories()).containsExactly("math.CO", "cs.DM");
      assertThat(one.publication().version()).isEqualTo(1);
      assertThat(one.published()).isNull();
      assertThat(old.id().value()).isEqualTo("hep-th/9901001");
      assertThat(old.publication().version()).isEqualTo(3);
      assertThat(old.publication().journal()).isEqualTo("Phys. Rev. D");
      assertThat(old.publication().doi()).isEqualTo("10.1103/1");
    }
  }

  @Test
  void aNewPaperIsDatedByItsAnnouncementUntilItsDateIsKnown() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive.fake.announce(
          "cs.CV", TUESDAY, new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.CV"), "new"));

      assertThat(archive.all(archive.announcements("cs.CV"), Cursor.START).papers())
          .singleElement()
          .extracting(Paper::published)
          .isEqualTo(MONDAY);
    }
  }

  @Test
  void oneCategoryBehindTheOthersIsSaidAndAskedForAgain() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive.fake.announce(
          "cs.CV", TUESDAY, new Announced(FakeArxivPaper.of("2611.00002", "Two", "cs.CV"), "new"));
      archive.fake.announce(
          "cs.LG", MONDAY, new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.LG"), "new"));
      Announcements source = archive.announcements("cs.CV", "cs.LG");
      Archive.Brought first = archive.all(source, new Cursor("cs.CV=2026-11-23 cs.LG=2026-11-23"));

      assertThat(first.why())
          .isEqualTo("cs.LG behind the others: Tuesday's announcements are missing");
      assertThat(first.cursor().value()).matches("cs.CV=2026-11-24/\\w{12} cs.LG=2026-11-23");
      assertThat(source.fetch(first.cursor(), archive.now())).isInstanceOf(Fetched.NotDue.class);

      archive.clock.advance(Duration.ofMinutes(31));
      archive.fake.announce(
          "cs.LG",
          TUESDAY,
          new Announced(FakeArxivPaper.of("2611.00003", "Three", "cs.LG"), "new"));
      Archive.Brought second = archive.all(source, first.cursor());
      assertThat(second.ids()).containsExactly("2611.00003");
      assertThat(second.why()).startsWith("no announcements until");
    }
  }

  @Test
  void aFeedThatHasNotMovedIsNotSentAgain() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive.fake.announce(
          "cs.LG", MONDAY, new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.LG"), "new"));
      Announcements source = archive.announcements("cs.LG");
      Cursor cursor = archive.all(source, new Cursor("cs.LG=2026-11-23")).cursor();
      archive.clock.advance(Duration.ofMinutes(31));
      Archive.Brought again = archive.all(source, cursor);

      assertThat(archive.fake.host().requests().getLast().header("If-None-Match")).isPresent();
      assertThat(again.papers()).isEmpty();
      assertThat(again.why()).isEqualTo("Tuesday's announcements should be out but are not");
    }
  }

  @Test
  void theBatchOfTheDayBeforeUnderANewDateIsNotTakenForAQuietDay() {
    try (Archive archive = new Archive("2026-11-23T17:00:00Z")) {
      Announced old = new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.LG"), "new");
      archive.fake.announce("cs.LG", MONDAY, old);
      Cursor monday = archive.all(archive.announcements("cs.LG"), Cursor.START).cursor();
      archive.clock.set(Instant.parse(TUESDAY_NOON));
      archive.fake.announce("cs.LG", TUESDAY, old);
      Archive.Brought tuesday = archive.all(archive.announcements("cs.LG"), monday);

      assertThat(tuesday.cursor()).isEqualTo(monday);
      assertThat(tuesday.why()).isEqualTo("Tuesday's announcements should be out but are not");
    }
  }

  @Test
  void aFeedIsOfTheDayOfItsNewestItem() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      String renewed =
          """
          <rss><channel><pubDate>Tue, 24 Nov 2026 00:00:00 -0500</pubDate>
          <item><title>Old</title><guid>oai:arXiv.org:2611.00001v1</guid>
          <pubDate>Mon, 23 Nov 2026 00:00:00 -0500</pubDate></item></channel></rss>
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("application/rss+xml", renewed));
      Archive.Brought brought = archive.all(archive.announcements("cs.CV"), Cursor.START);

      assertThat(brought.cursor().value()).startsWith("cs.CV=2026-11-23/");
      assertThat(brought.why()).isEqualTo("Tuesday's announcements should be out but are not");
    }
  }

  @Test
  void anItemThatIsNotXmlCostsNoOther() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      String broken =
          """
          <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
          <pubDate>Tue, 24 Nov 2026 00:00:00 -0500</pubDate>
          <item><title>One</title><guid>oai:arXiv.org:2611.00001v1</guid></item>
          <item><title>Salt & pepper</title><guid>oai:arXiv.org:2611.00002v1</guid></item>
          <item><title>Three</title><guid>oai:arXiv.org:2611.00003v1</guid>
          <dc:creator>Ada Lovelace</dc:creator></item>
          </channel></rss>
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("application/rss+xml", broken));
      Fetched.Brought fetched =
          (Fetched.Brought)
              archive.announcements("cs.CV").fetch(new Cursor("cs.CV=2026-11-23"), archive.now());

      assertThat(fetched.papers()).extracting(Paper::title).containsExactly("One", "Three");
      assertThat(fetched.papers().getLast().authors()).containsExactly(new Author("Ada Lovelace"));
      assertThat(fetched.problems())
          .extracting(Object::toString)
          .containsExactly("arXiv cs.CV, line 4: an entry that is not XML; skipped");
      assertThat(fetched.cursor().value()).startsWith("cs.CV=2026-11-24/");
    }
  }

  @Test
  void anEmptyFeedOnAWorkingDayIsDoubtedForHalfADay() {
    try (Archive archive = new Archive("2026-11-24T06:00:00Z")) {
      archive.fake.announce("cs.CV", TUESDAY);
      Announcements source = archive.announcements("cs.CV");
      Archive.Brought early = archive.all(source, new Cursor("cs.CV=2026-11-23"));
      archive.clock.set(Instant.parse("2026-11-24T18:00:00Z"));
      archive.fake.announce("cs.CV", TUESDAY);
      Archive.Brought late = archive.all(archive.announcements("cs.CV"), early.cursor());

      assertThat(early.cursor().value()).isEqualTo("cs.CV=2026-11-23");
      assertThat(late.cursor().value()).isEqualTo("cs.CV=2026-11-24");
    }
  }

  @Test
  void theEmptyFeedOfAWeekendIsBelievedAtOnce() {
    try (Archive archive = new Archive("2026-11-28T06:00:00Z")) {
      archive.fake.announce("cs.CV", LocalDate.of(2026, 11, 28));
      Archive.Brought saturday = archive.all(archive.announcements("cs.CV"), Cursor.START);

      assertThat(saturday.why()).isEqualTo("no announcements until Sunday 20:00 New York");
    }
  }

  @Test
  void nothingIsAskedOnAWeekendOrAHoliday() {
    try (Archive archive = new Archive("2026-11-28T18:00:00Z")) {
      Fetched fetched =
          archive.announcements("cs.CV").fetch(new Cursor("cs.CV=2026-11-26"), archive.now());

      assertThat(fetched.expected().why())
          .isEqualTo("no announcements until Sunday 20:00 New York");
      assertThat(archive.fake.host().requests()).isEmpty();
    }
  }

  @Test
  void aFeedThatBreaksOffIsKeptAsFarAsItGoesAndReadAgain() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      String broken =
          """
          <rss><channel><pubDate>Tue, 24 Nov 2026 00:00:00 -0500</pubDate>
          <item><title>Whole</title><guid>oai:arXiv.org:2611.00001v1</guid></item>
          <item><title>No id</title><guid>gone</guid></item>
          <item><title>Half of
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("application/rss+xml", broken));
      Fetched.Brought fetched =
          (Fetched.Brought)
              archive.announcements("cs.CV").fetch(new Cursor("cs.CV=2026-11-23"), archive.now());

      assertThat(fetched.papers()).extracting(paper -> paper.title()).containsExactly("Whole");
      assertThat(fetched.problems())
          .extracting(Object::toString)
          .containsExactly(
              "arXiv cs.CV, line 3: an arXiv id that is none, 'gone'; skipped",
              "arXiv cs.CV: line 5: the XML ends or breaks here");
      assertThat(fetched.cursor().value()).isEqualTo("cs.CV=2026-11-23");
    }
  }

  @Test
  void nothingBeyondAFeedIsReadForIt() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      String hostile =
          """
          <?xml version="1.0"?>
          <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
          <rss><channel><pubDate>Tue, 24 Nov 2026 00:00:00 -0500</pubDate>
          <item><title>A &secret; B</title><guid>oai:arXiv.org:2611.00001v1</guid></item>
          </channel></rss>
          """;
      archive.fake.host().failAlways(new FakeHostFault.Instead("application/rss+xml", hostile));

      Fetched.Brought fetched =
          (Fetched.Brought) archive.announcements("cs.CV").fetch(Cursor.START, archive.now());

      assertThat(fetched.papers()).isEmpty();
      assertThat(fetched.problems()).hasSize(1);
    }
  }

  @Test
  void aCategoryThatArxivDoesNotHaveHoldsUpNoOther() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive.fake.announce(
          "cs.CV", TUESDAY, new Announced(FakeArxivPaper.of("2611.00001", "One", "cs.CV"), "new"));
      Announcements source = archive.announcements("cs.XX", "cs.CV");

      assertThatThrownBy(() -> source.fetch(Cursor.START, archive.now()))
          .hasMessage("arXiv: no feed of cs.XX (404)");
      assertThat(archive.all(source, Cursor.START).ids()).containsExactly("2611.00001");
    }
  }

  @Test
  void feedsAreThreeSecondsApart() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      for (String category : new String[] {"cs.AI", "cs.CL", "cs.CV"}) {
        archive.fake.announce(category, TUESDAY);
      }
      Instant before = archive.now();
      archive.all(archive.announcements("cs.AI", "cs.CL", "cs.CV"), Cursor.START);

      assertThat(Duration.between(before, archive.now())).isEqualTo(Duration.ofSeconds(6));
    }
  }
}
