package dev.paperboy.ingest;

import static dev.paperboy.ingest.SavedPage.HEADER;
import static dev.paperboy.ingest.SavedPage.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {
  @TempDir Path folder;

  @Test
  void ranksGoOnFromPageToPage() throws IOException {
    write("2.txt", HEADER + entry("ants") + entry("owls"));
    write("1.txt", HEADER + entry("owls") + entry("bees"));
    write("notes.md", "# On notes");
    Collected read = Collected.from(folder);
    assertThat(read.titles()).containsExactly("On owls", "On bees", "On ants");
    assertThat(read.papers).extracting(p -> p.signals().seedRank()).containsExactly(1, 2, 3);
    assertThat(read.problems)
        .containsExactly("2.txt, line 13: the same title as in line 9 of 1.txt; skipped");
  }

  @Test
  void factsCompleteWhatThePageTells() throws IOException {
    write("page.txt", HEADER + entry("Z{cdot}Fr\\'echet") + entry("bees"));
    write(
        "seed-facts.jsonl",
        """
        {"title":"on z fréchet","arxiv_id":"2401.00001","published":"2024-01-02",\
        "authors":["An Na","Bo B"],"category":"cs.CV","code_url":"https://a.org/code"}
        """);
    Collected read = Collected.from(folder.resolve("page.txt"));
    Paper paper = read.papers.getFirst();
    assertThat(paper.id()).isEqualTo(new PaperId("2401.00001"));
    assertThat(paper.title()).isEqualTo("On Z·Fréchet");
    assertThat(paper.text().originalTitle()).isEqualTo("On Z{cdot}Fr\\'echet");
    assertThat(paper.published()).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(paper.authors()).containsExactly(new Author("An Na"), new Author("Bo B"));
    assertThat(paper.categories()).containsExactly("cs.CV");
    assertThat(paper.code()).isEqualTo(URI.create("https://a.org/code"));
    assertThat(read.papers.get(1).id()).isEqualTo(PaperId.ofTitle("On bees"));
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aPageNamesItsCodeWhereFactsDoNot() throws IOException {
    write("page.txt", HEADER + entry("owls ({https://github.com/an/owls})"));
    assertThat(Collected.from(folder).papers)
        .extracting(Paper::code)
        .containsExactly(URI.create("https://github.com/an/owls"));
  }

  @Test
  void badFactsAreLeftOut() throws IOException {
    write("page.txt", HEADER + entry("owls") + entry("bees"));
    write(
        "seed-facts.jsonl",
        """
        {"title":"On owls","arxiv_id":"abc","published":"yesterday","code_url":"ftp://a.org/x"}
        nonsense
        {"arxiv_id":"2401.00001"}
        {"title":"On bees","published":"2020-03"}
        {"title":"on BEES"}
        """);
    Collected read = Collected.from(folder);
    assertThat(read.papers)
        .extracting(Paper::published)
        .containsExactly(null, LocalDate.of(2020, 3, 1));
    assertThat(read.problems)
        .containsExactly(
            "seed-facts.jsonl, line 1: an arXiv id that is none, 'abc'; left out",
            "seed-facts.jsonl, line 1: a date that is none, 'yesterday'; left out",
            "seed-facts.jsonl, line 1: a code link that is not http(s), 'ftp://a.org/x'; left out",
            "seed-facts.jsonl, line 2: not JSON; skipped",
            "seed-facts.jsonl, line 3: facts without a title; skipped",
            "seed-facts.jsonl, line 5: facts about a title that had some already; skipped");
  }

  @Test
  void aFolderWithoutPagesSaysSo() {
    assertThat(Collected.from(folder).problems)
        .singleElement()
        .asString()
        .endsWith(": a folder without saved pages (*.txt)");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
