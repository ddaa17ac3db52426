package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.SearchMode;
import dev.paperboy.search.embedding.Embedder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  @TempDir Path folder;
  private final List<String> remarks = new ArrayList<>();

  @Test
  void everyModeAndBaselineHasARow() {
    EvalReport report = run(EnumSet.allOf(SearchMode.class), true).getFirst();
    assertThat(report.collection()).isEqualTo("made");
    assertThat(report.rows())
        .extracting(EvalRow::mode)
        .containsExactly("lexical", "dense", "hybrid", "bm25f", "vectors", "sum");
    assertThat(report.rows())
        .allSatisfy(
            row -> {
              assertThat(row.measures().ndcg()).isBetween(0.5, 1.0);
              assertThat(row.questionsPerSecond()).isPositive();
            });
  }

  @Test
  void searchingByWordsNeedsNoModel() {
    List<EvalReport> reports =
        evaluation(
                () -> {
                  throw new AssertionError("the model was loaded");
                })
            .run(Set.of(SearchMode.LEXICAL), false);
    assertThat(reports.getFirst().rows()).extracting(EvalRow::mode).containsExactly("lexical");
  }

  @Test
  void kindsOfQuestionsAreReportedApart() {
    TestCollection made = MadeCollection.of(folder, MadeCollection.WINGS);
    List<JudgedQuestion> questions =
        List.of(
            new JudgedQuestion("topical", "wing", made.questions().getFirst().grades()),
            new JudgedQuestion("misspelt", "wnig", made.questions().getFirst().grades()));
    TestCollection set = new TestCollection("ours", folder, made.papers(), questions, List.of());
    List<EvalReport> reports =
        new Evaluation(set, MadeModel::new, folder, Clock.systemUTC(), remarks::add)
            .run(Set.of(SearchMode.LEXICAL), false);
    assertThat(reports)
        .extracting(EvalReport::collection)
        .containsExactly("ours", "ours topical", "ours misspelt");
    assertThat(reports.get(1).rows().getFirst().measures()).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void theReportIsATableForPeopleAndALineForPrograms() {
    EvalReport report =
        new EvalReport(
            "made", List.of(new EvalRow("hybrid", new Measures(0.51234567, 1, 0.25), 1234)));
    assertThat(report.json())
        .isEqualTo(
            "{\"collection\":\"made\",\"rows\":[{\"mode\":\"hybrid\",\"ndcg@10\":0.51235,"
                + "\"recall@100\":1.0,\"mrr@10\":0.25,\"qps\":1234.0}]}");
    assertThat(report.table().lines())
        .containsExactly(
            "made",
            "mode       nDCG@10  recall@100   MRR@10     queries/s",
            "hybrid      0.5123      1.0000   0.2500         1,234");
  }

  private List<EvalReport> run(Set<SearchMode> modes, boolean baselines) {
    return evaluation(new MadeModel()).run(modes, baselines);
  }

  private Evaluation evaluation(MadeModel model) {
    return evaluation(() -> model);
  }

  private Evaluation evaluation(Supplier<Embedder> model) {
    return new Evaluation(
        MadeCollection.of(
            folder,
            MadeCollection.WINGS,
            MadeCollection.BOUNDARY,
            MadeCollection.UNTITLED,
            MadeCollection.NOTE),
        model,
        folder,
        Clock.systemUTC(),
        remarks::add);
  }
}
