package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillStandsTest {
  private static final String QUESTION = "one-step diffusion distillation";
  private static final PaperId SLIM =
      PaperId.ofTitle("SlimFlow: Training Smaller One-Step Diffusion Models with Rectified Flow");

  @TempDir Path folder;
  private PaperIndex index;
  private long change;

  @BeforeEach
  void indexTheSeedPage() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    SeedPage.PAPERS.forEach(this::add);
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void nothingChanged() {
    assertThat(index.stillStands(QUESTION, index.search(QUESTION, 5))).isTrue();
    assertThat(index.stillStands(SLIM, index.similar(SLIM, 5))).isTrue();
  }

  @Test
  void papersOnOtherThingsChangeNothing() {
    Ranking ranking = index.search(QUESTION, 5);
    Ranking similar = index.similar(SLIM, 5);
    see(SeedPage.made("Robots that fold towels", "Grasping cloth with two arms."));
    assertThat(index.stillStands(QUESTION, ranking)).isTrue();
    assertThat(index.stillStands(SLIM, similar)).isTrue();
    assertThat(index.search(QUESTION, 5).hits())
        .extracting(Hit::id)
        .isEqualTo(ranking.hits().stream().map(Hit::id).toList());
  }

  @Test
  void aWeakNewcomerStaysOutsideAFullRanking() {
    Ranking ranking = index.search(QUESTION, 5);
    see(SeedPage.made("Robots that fold towels", "With diffusion, in one room, step after step."));
    assertThat(index.stillStands(QUESTION, ranking)).isTrue();
  }

  @Test
  void aWeakNewcomerEntersARankingThatIsNotFull() {
    Ranking ranking = index.search(QUESTION, 50);
    see(SeedPage.made("Robots that fold towels", "One-step diffusion is not used."));
    assertThat(index.stillStands(QUESTION, ranking)).isFalse();
  }

  @Test
  void aStrongNewcomerEnters() {
    Ranking ranking = index.search(QUESTION, 5);
    Ranking similar = index.similar(SLIM, 5);
    see(
        SeedPage.made(
            "One-step diffusion distillation with rectified flow",
            "Smaller one-step diffusion models by rectified flow, reflow and distillation."));
    assertThat(index.stillStands(QUESTION, ranking)).isFalse();
    assertThat(index.stillStands(SLIM, similar)).isFalse();
  }

  @Test
  void aChangeOfOneOfItsPapersCounts() {
    Ranking ranking = index.search(QUESTION, 5);
    see(SeedPage.paper("Improved Techniques for Training Consistency Models"));
    assertThat(ranking.hits())
        .extracting(Hit::id)
        .contains(PaperId.ofTitle("Improved Techniques for Training Consistency Models"));
    assertThat(index.stillStands(QUESTION, ranking)).isFalse();
  }

  @Test
  void aChangeOfThePaperThatOthersAreLikeCounts() {
    Ranking similar = index.similar(SLIM, 5);
    see(
        new Paper(
            SLIM,
            SeedPage.made("Robots that fold towels", "Grasping cloth.").text(),
            List.of(),
            null,
            List.of(),
            null,
            SeedPage.PAPERS.getFirst().signals()));
    assertThat(index.stillStands(SLIM, similar)).isFalse();
  }

  @Test
  void anEmptyRankingStandsUntilSomethingMatches() {
    Ranking none = index.search("towels", 5);
    assertThat(none.hits()).isEmpty();
    see(SeedPage.made("Robots", "Grasping cloth."));
    assertThat(index.stillStands("towels", none)).isTrue();
    see(SeedPage.made("Robots and towels", "Grasping cloth."));
    assertThat(index.stillStands("towels", none)).isFalse();
  }

  @Test
  void afterManyChangesTheWeightsOfWordsAreOthers() {
    Ranking ranking = index.search(QUESTION, 5);
    IntStream.range(0, 30).forEach(i -> add(SeedPage.made("Robot " + i, "Grasping cloth.")));
    index.refresh();
    assertThat(index.stillStands(QUESTION, ranking)).isFalse();
  }

  @Test
  void whatTheConditionsLeaveOutChangesNothing() {
    Inquiry inquiry =
        new QuestionReader(index).read(QUESTION + " -towels", LocalDate.of(2026, 11, 24));
    Ranking ranking = index.search(inquiry, 5);
    see(
        SeedPage.made(
            "One-step diffusion distillation for towels",
            "Smaller one-step diffusion models by rectified flow, reflow and distillation."));
    assertThat(index.stillStands(inquiry, ranking)).isTrue();
    see(
        SeedPage.made(
            "One-step diffusion distillation for curtains",
            "Smaller one-step diffusion models by rectified flow, reflow and distillation."));
    assertThat(index.stillStands(inquiry, ranking)).isFalse();
  }

  @Test
  void whatIsSortedByDateStandsUntilAGoodPaperComes() {
    Inquiry inquiry =
        new QuestionReader(index).read(QUESTION + " sort:new", LocalDate.of(2026, 11, 24));
    Ranking ranking = index.search(inquiry, 5);
    see(SeedPage.made("Robots that fold towels", "Grasping cloth with two arms."));
    assertThat(index.stillStands(inquiry, ranking)).isTrue();
    see(SeedPage.made("One-step diffusion distillation", "One-step diffusion distillation."));
    assertThat(index.stillStands(inquiry, ranking)).isFalse();
  }

  @Test
  void aRankingOfAnIndexThatIsGoneDoesNotStand() {
    Ranking ranking = new Ranking(index.search(QUESTION, 5).hits(), 13, 1_000, Entrance.byWords(0));
    assertThat(index.stillStands(QUESTION, ranking)).isFalse();
  }

  private void see(Paper paper) {
    add(paper);
    index.refresh();
  }

  private void add(Paper paper) {
    index.apply(List.of(new PaperChange(++change, paper)));
  }
}
