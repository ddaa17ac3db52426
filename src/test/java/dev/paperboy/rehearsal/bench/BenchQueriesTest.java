package dev.paperboy.rehearsal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenchQueriesTest {
  private static final String TITLE =
      "On the Training of One-Step Diffusion Models for Image Generation and Editing";
  private static final String SENTENCE =
      "We propose a method that trains small networks to draw pictures in a single step";

  @Test
  void titlesGiveFourToSevenOfTheirWordsInARow() {
    for (int seed = 0; seed < 50; seed++) {
      List<String> queries = queries(seed, TITLE, "");
      assertThat(queries).hasSize(1);
      assertThat("Training One-Step Diffusion Models Image Generation Editing")
          .contains(queries.getFirst());
      assertThat(queries.getFirst().split(" ", -1)).hasSizeBetween(4, 7);
    }
  }

  @Test
  void abstractsGiveTheMiddleOfALongSentence() {
    for (int seed = 0; seed < 50; seed++) {
      List<String> queries = queries(seed, "Short", "Too short. " + SENTENCE + ". The end.");
      assertThat(queries).hasSize(1);
      assertThat(SENTENCE).contains(queries.getFirst()).doesNotStartWith(queries.getFirst());
      assertThat(queries.getFirst().split(" ", -1)).hasSizeBetween(6, 10);
    }
  }

  @Test
  void theSameSeedAsksTheSame() {
    assertThat(queries(7, TITLE, SENTENCE)).isEqualTo(queries(7, TITLE, SENTENCE)).hasSize(2);
  }

  @Test
  void aPaperOfFewWordsGivesNone() {
    assertThat(queries(1, "Attention", "")).isEmpty();
  }

  @Test
  void theSecondWordIsBeingTyped() {
    assertThat(BenchQueries.typed("diffusion models again")).isEqualTo("diffusion mod");
    assertThat(BenchQueries.typed("a b")).isEqualTo("a b");
    assertThat(BenchQueries.typed("diffusion")).isEqualTo("diffusion");
  }

  private static List<String> queries(long seed, String title, String text) {
    return new BenchQueries(new Random(seed)).from(List.of(MadePaper.of(title, text)));
  }
}
