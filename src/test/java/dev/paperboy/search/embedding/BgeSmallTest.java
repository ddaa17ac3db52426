package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BgeSmallTest {
  private static Embedder model;

  @BeforeAll
  static void load() {
    model = BgeSmall.load();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "making pictures out of noise faster | Few-step image generation by distilling diffusion"
            + " models | A corpus of spoken Kazakh",
        "how do plants make energy | Photosynthesis in leaves | Sorting numbers in linear time",
      })
  void aQuestionIsNearerToThePaperThatAnswersIt(String question, String answer, String other) {
    Embedding asked = model.ofQuestion(question);
    assertThat(dot(asked, model.ofPaper(answer, "")))
        .isGreaterThan(dot(asked, model.ofPaper(other, "")) + 0.1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "!?", "扩散模型", "Mamba"})
  void everyTextHasAVectorOfLengthOne(String text) {
    for (Embedding vector : List.of(model.ofQuestion(text), model.ofPaper(text, text))) {
      assertThat(vector.values()).hasSize(BgeSmall.DIMENSIONS);
      assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
    }
  }

  private static double dot(Embedding one, Embedding other) {
    double sum = 0;
    for (int i = 0; i < one.values().length; i++) {
      sum += (double) one.values()[i] * other.values()[i];
    }
    return sum;
  }
}
