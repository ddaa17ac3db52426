package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeirFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void aSmallCollection() throws IOException {
    write(
        "corpus.jsonl",
        """
        {"_id": "A/1", "title": "Wings", "text": "Lift of wings.", "metadata": {"year": 1958}}

        {"_id": "A/2", "title": "Wings", "text": ""}
        {"_id": "3", "title": "", "text": "Drag alone."}
        {"_id": "4", "title": "Flutter"}
        {"_id": 5}
        """);
    write(
        "queries.jsonl",
        """
        {"_id": "q1", "text": "what lifts a wing?"}
        {"_id": "q2", "text": "never judged"}
        """);
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tA/1\t2\nq1\tA/2\t0\n");
  }

  @Test
  void papersAreKnownByTheirIdentifierAndNotByTheirTitle() {
    assertThat(read().papers())
        .extracting(Paper::id)
        .containsExactly(
            PaperId.ofRecord("A/1"),
            PaperId.ofRecord("A/2"),
            PaperId.ofRecord("3"),
            PaperId.ofRecord("4"),
            PaperId.ofRecord("5"));
  }

  @Test
  void titleOrTextMayBeMissing() {
    assertThat(read().papers())
        .extracting(paper -> paper.text().originalTitle())
        .containsExactly("Wings", "Wings", "", "Flutter", "");
    assertThat(read().papers())
        .extracting(Paper::abstractText)
        .containsExactly("Lift of wings.", "", "Drag alone.", "", "");
  }

  @Test
  void judgedQuestionsCarryTheirGrades() {
    assertThat(read().questions())
        .containsExactly(
            new JudgedQuestion(
                "q1",
                "what lifts a wing?",
                Map.of(PaperId.ofRecord("A/1"), 2, PaperId.ofRecord("A/2"), 0)));
    assertThat(read().remarks()).containsExactly("1 questions without judgements are skipped");
  }

  @Test
  void theTableMayLackItsHeaderAndHaveAnotherName() throws IOException {
    Files.delete(folder.resolve("qrels/test.tsv"));
    write("qrels/dev.tsv", "q1\tA/1\t1\n");
    assertThat(read().questions().getFirst().grades())
        .isEqualTo(Map.of(PaperId.ofRecord("A/1"), 1));
  }

  @Test
  void whatIsMissingOnEitherSideIsCounted() throws IOException {
    write("qrels/test.tsv", "q1\tA/1\t1\nq1\tlost\t1\nq9\tA/2\t1\n");
    assertThat(read().remarks())
        .contains(
            "1 judged questions are not in queries.jsonl",
            "1 judged documents are not in corpus.jsonl and count as not found");
    assertThat(read().questions().getFirst().grades()).containsKey(PaperId.ofRecord("lost"));
  }

  @Test
  void ofAnIdentifierThatStandsTwiceTheLaterCounts() throws IOException {
    write(
        "corpus.jsonl",
        "{\"_id\":\"A/1\",\"title\":\"Old\"}\n{\"_id\":\"A/1\",\"title\":\"New\"}\n");
    assertThat(read().papers()).extracting(Paper::title).containsExactly("New");
    assertThat(read().remarks())
        .contains("corpus.jsonl, line 2: the _id A/1 stands twice; the later one counts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corpus.jsonl   | {\"_id\":\"1\"              | corpus.jsonl, line 1: not JSON",
        "corpus.jsonl   | [1]                         | corpus.jsonl, line 1: not a JSON object",
        "queries.jsonl  | {\"text\":\"no id\"}        | queries.jsonl, line 1: no \"_id\"",
        "queries.jsonl  | {\"_id\":\"q7\",\"text\":\"?\"} | judges none of the questions",
        "qrels/test.tsv | q1                          | test.tsv, line 1: not question, document",
        "qrels/test.tsv | query-id corpus-id score    | test.tsv has no judgements",
      })
  void whatIsWrongIsSaidWithItsPlace(String file, String content, String sentence)
      throws IOException {
    write(file, content);
    assertThatThrownBy(this::read)
        .isInstanceOf(BadCollectionException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(sentence);
  }

  @Test
  void aGradeThatIsNoNumberIsWrongBelowTheFirstLine() throws IOException {
    write("qrels/test.tsv", "q1\tA/1\t1\nq1\tA/2\tgood\n");
    assertThatThrownBy(this::read)
        .hasMessageEndingWith("test.tsv, line 2: a grade that is no whole number: good");
  }

  @Test
  void aFolderWithoutACorpusIsNoCollection() throws IOException {
    Files.delete(folder.resolve("corpus.jsonl"));
    assertThatThrownBy(this::read).hasMessageContaining("corpus.jsonl is missing");
  }

  @Test
  void withoutATestTableThereMustBeOneAlone() throws IOException {
    Files.delete(folder.resolve("qrels/test.tsv"));
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv is missing");
    write("qrels/dev.tsv", "q1\tA/1\t1\n");
    write("qrels/train.tsv", "q1\tA/1\t1\n");
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv is missing");
    Files.delete(folder.resolve("qrels/dev.tsv"));
    Files.delete(folder.resolve("qrels/train.tsv"));
    Files.delete(folder.resolve("qrels"));
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv is missing");
  }

  private TestCollection read() {
    return BeirFolder.read(folder);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
