package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {
  @TempDir Path folder;

  @Test
  void bm25fKnowsStemsAndCountsTitlesMore() {
    TestCollection collection =
        MadeCollection.of(
            folder,
            MadeCollection.paper("text", "Slabs", "propellers"),
            MadeCollection.paper("title", "Propellers", "slabs"),
            MadeCollection.paper("none", "Wings", "heat"));
    try (Bm25fBaseline bm25f = new Bm25fBaseline(folder, collection)) {
      assertThat(bm25f.rank("propeller", 10)).containsExactly(id("title"), id("text"));
      assertThat(bm25f.rank("propeller", 1)).containsExactly(id("title"));
      assertThat(bm25f.rank("of the", 10)).isEmpty();
      assertThat(bm25f.rank("\"(*:~", 10)).isEmpty();
    }
  }

  @Test
  void vectorsRankEveryPaperByCosine() {
    TestCollection collection =
        MadeCollection.of(
            folder, MadeCollection.NOTE, MadeCollection.BOUNDARY, MadeCollection.WINGS);
    VectorBaseline vectors =
        new VectorBaseline(
            collection.papers(), Meaning.of(collection, new MadeModel(), folder, remark -> {}));
    assertThat(vectors.rank("wing", 10)).hasSize(3).startsWith(MadeCollection.WINGS.id());
  }

  /// One: 1 and 0.25 and 0. Other: 1 and 0. So b has (0.25 + 1) / 2, a has 1 / 2, c has 0.
  @Test
  void theSumStretchesBothAndHalvesThem() {
    SumBaseline sum =
        new SumBaseline(
            fixed(new Scored(id("a"), 9), new Scored(id("b"), 6), new Scored(id("c"), 5)),
            fixed(new Scored(id("b"), 0.7), new Scored(id("d"), 0.6)));
    assertThat(sum.scored("any", 10))
        .containsExactly(
            new Scored(id("b"), 0.625),
            new Scored(id("a"), 0.5),
            new Scored(id("c"), 0),
            new Scored(id("d"), 0));
    assertThat(sum.rank("any", 1)).containsExactly(id("b"));
  }

  @Test
  void oneThatFindsNothingLeavesTheSumToTheOther() {
    SumBaseline sum = new SumBaseline(fixed(), fixed(new Scored(id("a"), 3)));
    assertThat(sum.scored("any", 10)).containsExactly(new Scored(id("a"), 0.5));
  }

  private static Baseline fixed(Scored... found) {
    return new Baseline() {
      @Override
      public String mode() {
        return "fixed";
      }

      @Override
      public List<Scored> scored(String question, int limit) {
        return List.of(found);
      }
    };
  }

  private static PaperId id(String name) {
    return PaperId.ofRecord(name);
  }
}
