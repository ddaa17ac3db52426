package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
  @TempDir Path folder;
  private final StringWriter answers = new StringWriter();
  private final StringWriter remarks = new StringWriter();

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
    assertThat(run("eval", folder.resolve("wings").toString(), "--json", "--mode", "lexical"))
        .isZero();
    assertThat(answers.toString())
        .matches(
            "\\{\"collection\":\"wings\",\"rows\":\\[\\{\"mode\":\"lexical\",\"ndcg@10\":1.0,"
                + "\"recall@100\":1.0,\"mrr@10\":1.0,\"qps\":[0-9.E]+}]}\\R");
    assertThat(remarks.toString()).isEmpty();
  }

  @Test
  void whatIsNoCollectionIsAUsageError() throws IOException {
    Files.writeString(folder.resolve("wings/corpus.jsonl"), "{\"_id\": \"1\"}\nnonsense\n");
    assertThat(run("eval", folder.resolve("wings").toString())).isEqualTo(2);
    assertThat(answers.toString()).isEmpty();
    assertThat(remarks.toString()).contains("corpus.jsonl, line 2: not JSON");
  }

  @Test
  void somethingMustBeNamedToEvaluate() {
    assertThat(run("eval")).isEqualTo(2);
    assertThat(run("eval", "--set", "questions.jsonl")).isEqualTo(2);
    assertThat(run("eval", folder.toString(), "--mode", "best")).isEqualTo(2);
  }

  @Test
  void aSetOfOurOwnIsAskedOfPapersThatCanBeImported() throws IOException {
    Path papers = folder.resolve("papers.jsonl");
    Files.writeString(papers, "{\"id\": \"2405.20320\", \"title\": \"Rectified flows\"}");
    Path set = folder.resolve("set.jsonl");
    Files.writeString(set, "{\"question\": \"rectified flow\", \"relevant\": {\"2405.20320\": 2}}");
    assertThat(
            run(
                "eval",
                "--set",
                set.toString(),
                "--papers",
                papers.toString(),
                "--mode",
                "lexical"))
        .isZero();
    assertThat(answers.toString()).contains("set.jsonl").contains("1.0000");
  }

  private int run(String... arguments) {
    CommandLine line =
        new CommandLine(new PaperboyCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(new PlainErrors())
            .setOut(new PrintWriter(answers, true))
            .setErr(new PrintWriter(remarks, true));
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.resolve("data").toString();
    return line.execute(all);
  }
}
