package dev.paperboy.rehearsal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.search.embedding.Embedding;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeVectorsTest {
  /// They agree in the first direction, differ in the second and never use the third.
  private static final List<Embedding> REAL =
      Stream.of(
              new float[] {0.8f, 0.6f, 0},
              new float[] {0.8f, -0.6f, 0},
              new float[] {1, 0, 0},
              new float[] {0.8f, 0.6f, 0})
          .map(Embedding::new)
          .toList();

  @Test
  void theyHaveLengthOneAndTheDirectionsOfRealOnes() {
    MadeVectors made = new MadeVectors(REAL, new Random(1));
    double first = 0;
    double spread = 0;
    for (int i = 0; i < 1_000; i++) {
      float[] next = made.next().values();
      assertThat(next[0] * next[0] + next[1] * next[1]).isCloseTo(1, within(1e-5f));
      assertThat(next[2]).isZero();
      first += next[0] / 1_000;
      spread += next[1] * next[1] / 1_000;
    }
    assertThat(first).isCloseTo(0.85, within(0.05));
    assertThat(spread).isCloseTo(0.25, within(0.1));
  }

  @Test
  void noTwoAreTheSame() {
    MadeVectors made = new MadeVectors(REAL, new Random(1));
    assertThat(made.next()).isNotEqualTo(made.next());
  }
}
