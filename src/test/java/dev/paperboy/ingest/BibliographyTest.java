package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyTest {
  @TempDir Path folder;

  @Test
  void anExportOfArxivIsAWholePaper() throws IOException {
    Collected read =
        read(
            """
            % exported
            @misc{zhu2024,
              title={{SlimFlow}: Training Smaller \\'Etudes},
              author={Zhu, Yuanzhi and Erd{\\H{o}}s, Paul and others},
              year={2024}, month = jul,
              eprint={2407.12718v2}, archivePrefix={arXiv}, primaryClass={cs.CV},
              abstract = "Code at https://github.com/o/slim. It is small.",
            }
            """);
    assertThat(read.problems).isEmpty();
    Paper paper = read.papers.getFirst();
    assertThat(paper.id().value()).isEqualTo("2407.12718");
    assertThat(paper.title()).isEqualTo("SlimFlow: Training Smaller Études");
    assertThat(paper.authors())
        .containsExactly(new Author("Yuanzhi Zhu"), new Author("Paul Erdős"));
    assertThat(paper.published()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(paper.categories()).containsExactly("cs.CV");
    assertThat(paper.code()).hasToString("https://github.com/o/slim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal={arXiv preprint arXiv:2401.00001}",
        "url={https://arxiv.org/abs/2401.00001v3}",
        "doi={10.48550/arXiv.2401.00001}",
        "note={Preprint, arXiv: 2401.00001}",
        "arxivId={2401.00001}"
      })
  void theIdIsFoundWhereExportsPutIt(String field) throws IOException {
    Collected read = read("@article{k, title={A title}, " + field + "}");
    assertThat(read.papers).extracting(Paper::id).containsExactly(new PaperId("2401.00001"));
    assertThat(read.papers.getFirst().publication().doi()).isNull();
  }

  @Test
  void aPaperThatIsNotOnArxivIsKnownByItsTitle() throws IOException {
    Collected read =
        read("@article{k, title={A title}, doi={https://doi.org/10.1000/182}, journal={J}}");
    assertThat(read.papers.getFirst().id()).isEqualTo(PaperId.ofTitle("A title"));
    assertThat(read.papers.getFirst().publication().doi()).isEqualTo("10.1000/182");
    assertThat(read.papers.getFirst().publication().journal()).isEqualTo("J");
  }

  @Test
  void abbreviationsAreSpeltOutAndUnknownOnesKept() throws IOException {
    Collected read =
        read(
            """
            @string{jmlr = {Journal of ML}}
            @article{a, title={One}, journal = jmlr # { 3}}
            @article{b, title={Two}, journal = neurips}
            """);
    assertThat(read.papers)
        .extracting(paper -> paper.publication().journal())
        .containsExactly("Journal of ML 3", "neurips");
  }

  @Test
  void aBrokenEntryCostsNoOther() throws IOException {
    Collected read =
        read(
            """
            @comment{anything {goes}}
            @article{a, title={One}} @article{b, title={Two}}
            @article{c, title={Never closed}
            @article{d, title={Four} author={No comma}}
            @article{e, author={Nobody}}
            @article{f, title={Six}}
            @article{g, title={Seven
            """);
    assertThat(read.titles()).containsExactly("One", "Two", "Six");
    assertThat(read.problems)
        .containsExactly(
            "papers.bib, line 3: an entry that does not end, or is longer than 1 MB; skipped",
            "papers.bib, line 4: an entry that is not BibTeX; skipped",
            "papers.bib, line 5: an entry without a title of bearable length; skipped",
            "papers.bib, line 7: an entry that does not end, or is longer than 1 MB; skipped");
  }

  private Collected read(String content) throws IOException {
    return Collected.from(Files.writeString(folder.resolve("papers.bib"), content));
  }
}
