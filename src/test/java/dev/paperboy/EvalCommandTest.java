package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void aCollectionOfTwo() throws IOException {
    Files.createDirectories(folder.resolve("wings/qrels"));
    Files.writeString(
        folder.resolve("wings/corpus.jsonl"),
        """
        {"_id": "1", "title": "Wings", "text": "The lift of a wing in a slipstream."}
        {"_id": "2", "title": "Wings", "text": "Heat at high speed."}
        """);
    Files.writeString(
        folder.resolve("wings/queries.jsonl"),
        "{\"_id\": \"q\", \"text\": \"lift in slipstreams\"}");
    Files.writeString(folder.resolve("wings/qrels/test.tsv"), "q\t1\t1\n");
  }

  @Test
  void theJsonIsOneLineWithARowAMode() {
    TypedCommand done =
        run("eval", folder.resolve("wings").toString(), "--json", "--mode", "lexical");
    assertThat(done.exitCode()).isZero();
    assertThat(done.answers())
        .matches(
            "\\{\"collection\":\"wings\",\"rows\":\\[\\{\"mode\":\"lexical\",\"ndcg@10\":1.0,"
                + "\"recall@100\":1.0,\"mrr@10\":1.0,\"qps\":[0-9.E]+}]}\\R");
    assertThat(done.remarks()).isEmpty();
  }

  @Test
  void whatIsNoCollectionIsAUsageError() throws IOException {
    Files.writeString(folder.resolve("wings/corpus.jsonl"), "{\"_id\": \"1\"}\nnonsense\n");
    TypedCommand done = run("eval", folder.resolve("wings").toString());
    assertThat(done.exitCode()).isEqualTo(2);
    assertThat(done.answers()).isEmpty();
    assertThat(done.remarks()).contains("corpus.jsonl, line 2: not JSON");
  }

  @Test
  void somethingMustBeNamedToEvaluate() {
    assertThat(run("eval").exitCode()).isEqualTo(2);
    assertThat(run("eval", "--set", "questions.jsonl").exitCode()).isEqualTo(2);
    assertThat(run("eval", folder.toString(), "--mode", "best").exitCode()).isEqualTo(2);
  }

  @Test
  void aSetOfOurOwnIsAskedOfPapersThatCanBeImported() throws IOException {
    Path papers = folder.resolve("papers.jsonl");
    Files.writeString(papers, "{\"id\": \"2405.20320\", \"title\": \"Rectified flows\"}");
    Path set = folder.resolve("set.jsonl");
    Files.writeString(set, "{\"question\": \"rectified flow\", \"relevant\": {\"2405.20320\": 2}}");
    String[] arguments = {
      "eval", "--set", set.toString(), "--papers", papers.toString(), "--mode", "lexical"
    };
    TypedCommand done = run(arguments);
    assertThat(done.exitCode()).isZero();
    assertThat(done.answers()).contains("set.jsonl").contains("1.0000");
  }

  @Test
  void aBenchmarkNeedsPapers() {
    TypedCommand done = run("bench", "search", "--papers", folder.resolve("none.jsonl").toString());
    assertThat(done.exitCode()).isEqualTo(2);
    assertThat(done.remarks()).contains("none.jsonl cannot be read");
  }

  private TypedCommand run(String... arguments) {
    return TypedCommand.run(folder.resolve("data"), arguments);
  }
}
