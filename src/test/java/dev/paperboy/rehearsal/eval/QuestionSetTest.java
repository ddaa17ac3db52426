package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSetTest {
  @TempDir Path folder;

  @BeforeEach
  void twoPapersAndThreeQuestions() throws IOException {
    write(
        "papers.jsonl",
        """
        {"id": "2405.20320", "title": "One", "abstract": "Flows.", "authors": ["Ada Byron"]}
        not a paper
        {"id": "2405.20321", "title": "Two"}
        """);
    write(
        "set.jsonl",
        """
        {"corpus": "a", "kind": "topical", "question": "flows", "relevant": {"2405.20320": 2}}
        {"corpus": "a", "kind": "misspelt", "question": "flwos", "relevant": {"2405.20320": 1}}
        {"corpus": "b", "question": "else", "relevant": {"1706.03762": 1}}
        """);
  }

  @Test
  void questionsOverOneCorpusAreChosen() {
    TestCollection read = read("a");
    assertThat(read.name()).isEqualTo("a");
    assertThat(read.questions())
        .containsExactly(
            new JudgedQuestion("topical", "flows", Map.of(new PaperId("2405.20320"), 2)),
            new JudgedQuestion("misspelt", "flwos", Map.of(new PaperId("2405.20320"), 1)));
    assertThat(read.parts())
        .extracting(TestCollection.Part::name)
        .containsExactly("a", "a topical", "a misspelt");
  }

  @Test
  void papersAreReadAsTheyAreImported() {
    assertThat(read("a").papers()).extracting(Paper::title).containsExactly("One", "Two");
    assertThat(read("a").remarks()).containsExactly("papers.jsonl, line 2: not JSON; skipped");
  }

  @Test
  void judgedPapersThatAreMissingAreCounted() {
    assertThat(read(null).questions()).hasSize(3);
    assertThat(read(null).remarks())
        .contains("judged papers that are not in " + folder.resolve("papers.jsonl") + ": 1");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() throws IOException {
    assertThatThrownBy(() -> read("c")).hasMessageEndingWith("has no questions over these papers");
    write("set.jsonl", "{\"question\": \"flows\"}");
    assertThatThrownBy(() -> read(null)).hasMessageContaining("set.jsonl, line 1: no \"question\"");
    write("set.jsonl", "{\"question\": \"flows\", \"relevant\": {\"x\": 1}}");
    assertThatThrownBy(() -> read(null)).hasMessageEndingWith("line 1: not the id of a paper: x");
    write("set.jsonl", "{\"question\": \"flows\", \"relevant\": {\"2405.20320\": 1}}");
    Files.delete(folder.resolve("papers.jsonl"));
    assertThatThrownBy(() -> read(null)).hasMessageEndingWith("papers.jsonl cannot be read");
    Files.delete(folder.resolve("set.jsonl"));
    assertThatThrownBy(() -> read(null)).hasMessageContaining("set.jsonl cannot be read");
  }

  private TestCollection read(@Nullable String corpus) {
    return QuestionSet.read(folder.resolve("set.jsonl"), folder.resolve("papers.jsonl"), corpus);
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
