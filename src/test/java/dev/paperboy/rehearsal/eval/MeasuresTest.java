package dev.paperboy.rehearsal.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.PaperId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The expected values were worked out by hand with discounts 1/log2(rank+1): 1, 0.63093, 0.5,
/// 0.43068, 0.38685 …
class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-5);

  @Test
  void thePerfectOrderOfGradesIsOne() {
    Measures measures = of("a b c", "a=3 b=2 c=1");
    assertThat(measures.ndcg()).isCloseTo(1, EXACT);
    assertThat(measures.recall()).isCloseTo(1, EXACT);
    assertThat(measures.reciprocalRank()).isCloseTo(1, EXACT);
  }

  /// (1 + 3 × 0.63093 + 2 × 0.5) / (3 + 2 × 0.63093 + 1 × 0.5) = 3.89279 / 4.76186.
  @Test
  void gradesAreTheGain() {
    assertThat(of("c a b", "a=3 b=2 c=1").ndcg()).isCloseTo(0.81749, EXACT);
  }

  /// (0.63093 + 0.43068) / (1 + 0.63093 + 0.5) = 1.06161 / 2.13093, with d never found.
  @Test
  void theIdealCountsAllThatIsRelevantFoundOrNot() {
    Measures measures = of("x a y b", "a=1 b=1 d=1 y=0");
    assertThat(measures.ndcg()).isCloseTo(0.49819, EXACT);
    assertThat(measures.recall()).isCloseTo(0.66667, EXACT);
    assertThat(measures.reciprocalRank()).isCloseTo(0.5, EXACT);
  }

  @Test
  void nothingRelevantFoundIsZero() {
    assertThat(of("x y z", "a=1 x=0")).isEqualTo(new Measures(0, 0, 0));
    assertThat(of("", "a=1")).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void aQuestionThatNothingAnswersIsZero() {
    assertThat(of("x y", "x=0 y=0")).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void aGradeBelowZeroIsNoGain() {
    assertThat(of("x a", "x=-2 a=1").ndcg()).isCloseTo(0.63093, EXACT);
  }

  /// All twelve are relevant, so ten at the top are all that ten places can hold.
  @Test
  void theIdealEndsAtTheTenthPlace() {
    Map<PaperId, Integer> grades = new LinkedHashMap<>();
    List<PaperId> papers = IntStream.range(0, 12).mapToObj(i -> id("p" + i)).toList();
    papers.forEach(id -> grades.put(id, 1));
    assertThat(Measures.of(papers, grades).ndcg()).isCloseTo(1, EXACT);
  }

  @Test
  void theEleventhPlaceCountsForRecallAlone() {
    List<PaperId> ranking =
        Stream.concat(IntStream.range(0, 10).mapToObj(i -> id("x" + i)), Stream.of(id("a")))
            .toList();
    assertThat(Measures.of(ranking, Map.of(id("a"), 1))).isEqualTo(new Measures(0, 1, 0));
  }

  @Test
  void recallEndsAtTheHundredthPlace() {
    List<PaperId> ranking =
        Stream.concat(
                IntStream.range(0, 99).mapToObj(i -> id("x" + i)), Stream.of(id("a"), id("b")))
            .toList();
    Measures measures = Measures.of(ranking, Map.of(id("a"), 1, id("b"), 1));
    assertThat(measures.recall()).isCloseTo(0.5, EXACT);
  }

  @Test
  void theMeanIsOverQuestions() {
    Measures mean = Measures.mean(List.of(new Measures(1, 0.5, 0.25), new Measures(0, 1, 0.75)));
    assertThat(mean).isEqualTo(new Measures(0.5, 0.75, 0.5));
  }

  private static Measures of(String ranking, String grades) {
    Map<PaperId, Integer> judged = new LinkedHashMap<>();
    for (String grade : grades.split(" ", -1)) {
      String[] parts = grade.split("=", -1);
      judged.put(id(parts[0]), Integer.valueOf(parts[1]));
    }
    List<PaperId> found =
        Stream.of(ranking.split(" ", -1))
            .filter(id -> !id.isEmpty())
            .map(MeasuresTest::id)
            .toList();
    return Measures.of(found, judged);
  }

  private static PaperId id(String name) {
    return PaperId.ofRecord(name);
  }
}
