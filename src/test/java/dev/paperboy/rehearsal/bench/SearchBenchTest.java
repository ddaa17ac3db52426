package dev.paperboy.rehearsal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.eval.MadeModel;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the benchmark does what it says, on few papers; how long it takes means nothing here.
class SearchBenchTest {
  @TempDir Path folder;
  private final List<String> remarks = new ArrayList<>();

  @Test
  void allRowsAreMeasuredOnPapersThatAreNotHeldOut() throws Exception {
    SearchReport report = run(40);
    assertThat(report.papers()).isEqualTo(36);
    assertThat(report.queries()).isEqualTo(8);
    assertThat(report.vectors()).isEqualTo("real");
    assertThat(report.timings())
        .extracting(Timing::row)
        .containsExactly(
            "floor: our query, bare",
            "BM25, top 10, bare",
            "lexical",
            "lexical, with 5 cards",
            "hybrid, question embedded",
            "hybrid",
            "hybrid, cached",
            "suggestions");
    assertThat(report.imported().ours()).isPositive();
    assertThat(report.whole()).isGreaterThan(report.words());
    assertThat(report.table().lines()).hasSize(2 + 8 + 2);
    assertThat(report.json())
        .startsWith("{\"papers\":36,\"queries\":8,\"vectors\":\"real\",\"rows\":[{\"row\":\"floor")
        .contains("\"floors\":1.0")
        .contains("\"import\":{\"lexical\":")
        .doesNotContain("\n");
    assertThat(remarks).hasSize(3);
  }

  @Test
  void manyPapersGetMadeUpVectorsAndTheReportSaysSo() throws Exception {
    try (Database database = Database.open(folder.resolve("paperboy.db"))) {
      Corpus corpus = new Corpus(filled(database, 1_100));
      assertThat(VectorSupply.of(corpus, new MadeModel(), new Random(1)).said())
          .isEqualTo("made up, with the mean and covariance of 550 real ones");
    }
  }

  @Test
  void withoutAnyTextThereIsNothingToAsk() {
    assertThatThrownBy(() -> run(0)).hasMessageContaining("too few papers");
  }

  private SearchReport run(int count) throws Exception {
    try (Database database = Database.open(folder.resolve("paperboy.db"))) {
      return new SearchBench(
              filled(database, count),
              new MadeModel(),
              emptyFolder(),
              Clock.systemUTC(),
              new Random(1),
              20,
              remarks::add)
          .run();
    }
  }

  private static PaperStore filled(Database database, int count) {
    PaperStore store = new PaperStore(database);
    store.learn(
        IntStream.range(0, count)
            .mapToObj(number -> new Report(SourceKind.ARXIV, Instant.EPOCH, paper(number)))
            .toList());
    return store;
  }

  private Path emptyFolder() throws IOException {
    return Files.createDirectories(folder.resolve("indexes"));
  }

  private static Paper paper(int number) {
    String title = "Wings number " + number + " lift propellers in heat";
    String text =
        "A sentence about the wing of number "
            + number
            + " that is long enough to be cut in its middle. Another.";
    return MadePaper.of(title, text);
  }
}
