package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackfillTest {
  private static final String TUESDAY_NOON = "2026-11-24T17:00:00Z";
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @Test
  void bringsThePapersOfTheRangePageByPageAndIsDone() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      days(archive, FIRST.minusDays(1), 1, 0);
      days(archive, FIRST, 501, 1000);
      days(archive, FIRST.plusDays(1), 2, 2000);
      days(archive, FIRST.plusDays(2), 1, 3000);
      Backfill backfill = backfill(archive, FIRST, FIRST.plusDays(1));
      Archive.Brought brought = archive.all(backfill, Cursor.START);

      assertThat(brought.ids()).hasSize(503).doesNotHaveDuplicates().contains("2501.02001");
      assertThat(archive.fake.host().requests())
          .extracting(request -> request.field("start"))
          .containsExactly("0", "500", "0");
      assertThat(brought.why()).isEqualTo("all from 2025-01-01 to 2025-01-02 is in");
      assertThat(backfill.fetch(brought.cursor(), archive.now()))
          .isInstanceOf(Fetched.NotDue.class);
    }
  }

  @Test
  void goesOnWhereItStoppedAndBeginsAnewForAnotherRange() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      days(archive, FIRST, 1, 1);
      days(archive, FIRST.plusDays(1), 1, 2);
      Fetched.Brought first =
          (Fetched.Brought)
              backfill(archive, FIRST, FIRST.plusDays(1)).fetch(Cursor.START, archive.now());
      Archive.Brought rest =
          archive.all(backfill(archive, FIRST, FIRST.plusDays(1)), first.cursor());
      Archive.Brought other = archive.all(backfill(archive, FIRST, FIRST), rest.cursor());

      assertThat(rest.ids()).containsExactly("2501.00002");
      assertThat(other.ids()).containsExactly("2501.00001");
    }
  }

  @Test
  void aPageThatIsEmptyThoughThereAreMoreIsAskedForAgain() {
    try (Archive archive = new Archive(TUESDAY_NOON)) {
      archive
          .fake
          .host()
          .fail(
              new FakeHostFault.Instead(
                  "application/atom+xml", "<feed><totalResults>9</totalResults></feed>"));
      Fetched fetched = backfill(archive, FIRST, FIRST).fetch(Cursor.START, archive.now());

      assertThat(fetched)
          .isInstanceOfSatisfying(
              Fetched.Brought.class,
              brought -> {
                assertThat(brought.cursor()).isEqualTo(Cursor.START);
                assertThat(brought.more()).isFalse();
                assertThat(brought.expected().why()).isEqualTo("a page of 2025-01-01 came in part");
              });
    }
  }

  private static Backfill backfill(Archive archive, LocalDate from, LocalDate to) {
    return new Backfill(archive.client, archive.hosts, List.of("cs.CV", "stat.ML"), from, to);
  }

  private static void days(Archive archive, LocalDate day, int count, int firstNumber) {
    for (int number = firstNumber; number < firstNumber + count; number++) {
      String id = "2501.%05d".formatted(number);
      archive.fake.add(FakeArxivPaper.of(id, "Paper " + number, "stat.ML").publishedOn(day));
    }
  }
}
