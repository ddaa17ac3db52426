package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStoreTest {
  @TempDir Path folder;
  private Database database;
  private PaperStore papers;
  private Instant now = Instant.parse("2026-03-11T00:00:00Z");

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPaperComesBackAsItWasStored() {
    Paper paper =
        new Paper(
            new PaperId("2407.12718"),
            new PaperText("Fréchet's 64×64", "Text.", "Fr\\'echet's 64times64", "Text."),
            List.of(new Author("Yuanzhi Zhu"), new Author("名前 \"Q\"")),
            LocalDate.of(2024, 7, 17),
            List.of("cs.CV", "cs.LG"),
            URI.create("https://github.com/yuanzhi-zhu/SlimFlow"),
            new Signals(2, null, 0, 7),
            new Publication(
                3, true, "10.1109/5.771073", "EPL 124", "7 pages", LocalDate.of(2024, 7, 18)));
    learn(List.of(paper));
    assertThat(papers.find(paper.id())).contains(paper);
  }

  @Test
  void onlyWhatChangedTakesTheNextNumber() {
    assertThat(learn(List.of(paper(1), paper(2)))).isEqualTo(new Upserts(2, 0, 0));
    assertThat(learn(List.of(paper(1), voted(2, 5), paper(3)))).isEqualTo(new Upserts(1, 1, 1));
    assertThat(papers.lastChange()).isEqualTo(4);
    assertThat(papers.changesAfter(1, 10))
        .containsExactly(new Change(3, voted(2, 5)), new Change(4, paper(3)));
  }

  @Test
  void aLaterReportLeavesStandingWhatItDoesNotKnow() {
    learn(List.of(voted(1, 5)));
    learn(List.of(paper(1)));
    assertThat(papers.find(paper(1).id())).contains(voted(1, 5));
  }

  @Test
  void oneBatchMayNameAPaperTwice() {
    assertThat(learn(List.of(paper(1), voted(1, 3)))).isEqualTo(new Upserts(1, 0, 0));
    assertThat(papers.find(paper(1).id())).contains(voted(1, 3));
  }

  @Test
  void aPaperKnownByItsTitleIsTheOneWithThatTitle() {
    learn(List.of(paper(1), paper(2)));
    learn(List.of(voted(1, 5).named(PaperId.ofTitle("Paper no. 1"))));
    assertThat(papers.count()).isEqualTo(2);
    assertThat(papers.find(paper(1).id())).contains(voted(1, 5));
    learn(List.of(paper(9).named(PaperId.ofTitle("Paper no. 9"))));
    assertThat(papers.count()).isEqualTo(3);
  }

  @Test
  void papersAreFoundInTheOrderAskedFor() {
    learn(IntStream.range(0, 1_200).mapToObj(PaperStoreTest::paper).toList());
    List<PaperId> wanted = new ArrayList<>();
    IntStream.range(0, 1_200).forEach(i -> wanted.add(paper(1_199 - i).id()));
    wanted.add(new PaperId("9901.00001"));
    assertThat(papers.findAll(wanted).keySet()).containsExactlyElementsOf(wanted.subList(0, 1_200));
  }

  @Test
  void aTitleIsFoundHoweverItIsWritten() {
    learn(List.of(paper(7)));
    assertThat(papers.findByTitle("  paper NO 7 ")).contains(paper(7));
    assertThat(papers.findByTitle("paper' or '1'='1")).isEmpty();
  }

  @Test
  void everythingIsThereAfterReopening() {
    learn(List.of(paper(1)));
    String id = database.id();
    String key = new SqlActionShelf(database).put("Rs2:long");
    new FilesRead(database).add("page.txt", "abc");
    database.close();
    open();
    assertThat(papers.count()).isEqualTo(1);
    assertThat(papers.lastChange()).isEqualTo(1);
    assertThat(database.id()).isEqualTo(id);
    assertThat(new SqlActionShelf(database).get(key)).contains("Rs2:long");
    assertThat(new FilesRead(database).contains("page.txt", "abc")).isTrue();
    assertThat(new FilesRead(database).contains("page.txt", "abd")).isFalse();
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("other.db"), "not a database at all ".repeat(99));
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("other.db");
  }

  private Upserts learn(List<Paper> told) {
    now = now.plusSeconds(1);
    return papers.learn(
        told.stream().map(paper -> new Report(SourceKind.HUGGING_FACE, now, paper)).toList());
  }

  private static Paper paper(int number) {
    return paper(number, Signals.NONE);
  }

  private static Paper voted(int number, @Nullable Integer upvotes) {
    return paper(number, new Signals(null, upvotes, null, null));
  }

  private static Paper paper(int number, Signals signals) {
    return new Paper(
        new PaperId("2401.%05d".formatted(number)),
        PaperText.asGiven("Paper no. " + number, "An abstract."),
        List.of(),
        null,
        List.of(),
        null,
        signals);
  }
}
