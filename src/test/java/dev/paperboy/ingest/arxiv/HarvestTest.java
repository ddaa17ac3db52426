package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarvestTest {
  private static final String TUESDAY_NOON = "2026-11-24T17:00:00Z";
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void readsAllPagesOfAllCategoriesSinceTheLastTime() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      change(archive, 5, "cs.CV");
      change(archive, 3, "stat.ML");
      archive.fake.harvest().change(paper(99, "cs.CV"), LocalDate.of(2026, 11, 2));
      Archive.Brought brought =
          archive.all(archive.harvest("cs.CV", "stat.ML"), new Cursor("2026-11-23"));

      assertThat(brought.ids()).hasSize(8);
      assertThat(brought.cursor().value()).isEqualTo("2026-11-24");
      assertThat(brought.why()).isEqualTo("no announcements until Tuesday 20:00 New York");
      assertThat(sets(archive)).containsExactly("cs:cs:CV", "", "", "stat:stat:ML", "");
      assertThat(archive.fake.host().requests().getFirst().field("from")).isEqualTo("2026-11-22");
    }
  }

  @Test
  void goesOnAtThePageWhereItStopped() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      change(archive, 5, "cs.CV");
      Harvest harvest = archive.harvest("cs.CV");
      Fetched.Brought first =
          (Fetched.Brought) harvest.fetch(new Cursor("2026-11-23"), archive.now());
      Archive.Brought rest = archive.all(archive.harvest("cs.CV"), first.cursor());

      assertThat(first.papers()).hasSize(2);
      assertThat(rest.ids()).hasSize(3);
    }
  }

  @Test
  void beginsACategoryAnewWhenItsTokenIsNoGoodAnyMore() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      change(archive, 3, "cs.CV");
      Harvest harvest = archive.harvest("cs.CV");
      Fetched.Brought first =
          (Fetched.Brought) harvest.fetch(new Cursor("2026-11-23"), archive.now());
      archive.fake.harvest().expireTokens(true);
      Fetched.Brought expired = (Fetched.Brought) harvest.fetch(first.cursor(), archive.now());
      archive.fake.harvest().expireTokens(false);

      assertThat(expired.more()).isTrue();
      assertThat(archive.all(harvest, expired.cursor()).ids()).hasSize(3);
    }
  }

  @Test
  void aRecordThatIsNotXmlCostsNoOtherAndNoPage() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      String broken =
          """
          <OAI-PMH><ListRecords>
          <record><header><identifier>oai:arXiv.org:2611.00001</identifier></header>
          <metadata><arXiv><title>Salt & pepper</title></arXiv></metadata></record>
          <record><header><identifier>oai:arXiv.org:2611.00002</identifier>
          <datestamp>2026-11-23</datestamp></header>
          <metadata><arXiv><title>Whole</title></arXiv></metadata></record>
          <resumptionToken cursor="0">next|1</resumptionToken>
          </ListRecords></OAI-PMH>
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("text/xml", broken));
      Fetched.Brought fetched =
          (Fetched.Brought) archive.harvest("cs.CV").fetch(new Cursor("2026-11-23"), archive.now());

      assertThat(fetched.papers()).extracting(paper -> paper.title()).containsExactly("Whole");
      assertThat(fetched.problems())
          .extracting(Object::toString)
          .containsExactly("arXiv harvest of cs.CV, line 2: an entry that is not XML; skipped");
      assertThat(fetched.cursor().value()).endsWith("cs.CV next%7C1");
    }
  }

  @Test
  void knowsVersionsCommentsJournalsAndWithdrawals() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive
          .fake
          .harvest()
          .change(
              paper(1, "cs.CV")
                  .replaced()
                  .withComment("This paper has been withdrawn by the authors")
                  .printedIn("CVPR 2026", "10.1109/1"),
              MONDAY);
      Archive.Brought brought = archive.all(archive.harvest("cs.CV"), new Cursor("2026-11-23"));

      assertThat(brought.papers())
          .singleElement()
          .satisfies(
              paper -> {
                assertThat(paper.published()).isEqualTo("2026-11-20");
                assertThat(paper.publication().version()).isEqualTo(2);
                assertThat(paper.publication().withdrawn()).isTrue();
                assertThat(paper.publication().journal()).isEqualTo("CVPR 2026");
                assertThat(paper.publication().comment()).contains("withdrawn");
              });
    }
  }

  @Test
  void aFreshStartLooksBackAWeekOrAsFarAsItIsTold() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive.all(archive.harvest("cs.CV"), Cursor.START);
      archive.all(
          new Harvest(archive.client, archive.hosts, List.of("cs.CV"), LocalDate.of(2026, 1, 1)),
          Cursor.START);

      assertThat(archive.fake.host().requests())
          .extracting(request -> request.field("from"))
          .containsExactly("2026-11-16", "2025-12-31");
    }
  }

  @Test
  void waitsForTheNextAnnouncement() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      Fetched fetched = archive.harvest("cs.CV").fetch(new Cursor("2026-11-24"), archive.now());

      assertThat(fetched).isInstanceOf(Fetched.NotDue.class);
      assertThat(fetched.expected().at()).isEqualTo("2026-11-25T06:30:00Z");
    }
  }

  private static void change(Archive archive, int count, String category) {
    for (int number = 1; number <= count; number++) {
      archive.fake.harvest().change(paper(number, category), MONDAY);
    }
  }

  private static FakeArxivPaper paper(int number, String category) {
    return FakeArxivPaper.of("2611.%05d".formatted(number), "Paper " + number, category);
  }

  private static List<String> sets(Archive archive) {
    return archive.fake.host().requests().stream().map(request -> request.field("set")).toList();
  }
}
