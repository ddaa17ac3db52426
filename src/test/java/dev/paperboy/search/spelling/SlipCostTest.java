package dev.paperboy.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipCostTest {
  @ParameterizedTest
  @CsvSource({
    "diffusion, diffusion, 0",
    "diffusion, difusion, 1",
    "model, modell, 1",
    "learning, leraning, 1.5",
    "model, medel, 1.5",
    "model, nodel, 4",
    "learning, learnimg, 2",
    "video, vido, 2",
    "video, viadeo, 2.5",
    "video, vimeo, 3",
    "symmetric, asymmetric, 4.5",
    "transformer, trasnformor, 3",
    "a, '', 4",
  })
  void likelySlipsCostLittle(String meant, String typed, float cost) {
    assertThat(SlipCost.of(meant, typed)).isEqualTo(cost);
  }
}
