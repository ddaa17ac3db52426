package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.OurQuestion.Corpus;
import dev.paperboy.search.OurQuestion.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well search answers our own questions over the seed page, kind by kind.
class OurSeedQuestionsTest {
  @TempDir static Path folder;
  static PaperIndex index;

  @BeforeAll
  static void indexTheSeedPage() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    List<Paper> papers = SeedPapersWithFacts.read();
    index.apply(SeedPage.changes(papers, 1));
    index.refresh();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /// The floors stand .05 below what was measured; raise them with the search. Misspelt and
  /// paraphrased questions are where words alone fail.
  @ParameterizedTest
  @CsvSource({
    "KNOWN_ITEM, 0.78, 0.78",
    "TOPICAL, 0.77, 0.83",
    "MISSPELT, 0.39, 0.43",
    "PARAPHRASED, 0.42, 0.45",
    "FILTERED, 0.65, 0.95",
    "ABBREVIATION, 0.88, 0.95",
  })
  void eachKindIsAnsweredAtLeastThisWell(Kind kind, double gain, double recall) {
    Map<OurQuestion, Judged> judged = judged(kind);
    assertThat(mean(judged, Judged::gain)).as("nDCG@10%s", table(judged)).isGreaterThan(gain);
    assertThat(mean(judged, Judged::recall)).as("recall@20%s", table(judged)).isGreaterThan(recall);
  }

  private static Map<OurQuestion, Judged> judged(Kind kind) {
    Map<OurQuestion, Judged> judged = new LinkedHashMap<>();
    for (OurQuestion question : OurQuestion.over(Corpus.SEED)) {
      if (question.kind() == kind) {
        judged.put(question, Judged.of(found(question.text()), question.relevant()));
      }
    }
    return judged;
  }

  private static List<PaperId> found(String question) {
    return index.search(question, Judged.DEPTH).hits().stream().map(Hit::id).toList();
  }

  private static double mean(Map<OurQuestion, Judged> judged, ToDoubleFunction<Judged> measure) {
    return judged.values().stream().mapToDouble(measure).average().orElse(0);
  }

  private static String table(Map<OurQuestion, Judged> judged) {
    StringBuilder table = new StringBuilder();
    judged.forEach(
        (question, one) ->
            table.append(
                "%n%.2f %.2f %s %s"
                    .formatted(one.gain(), one.recall(), question.id(), question.text())));
    return table.toString();
  }
}
