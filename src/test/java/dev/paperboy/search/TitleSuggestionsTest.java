package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSuggestionsTest {
  @TempDir static Path folder;
  static PaperIndex index;

  @BeforeAll
  static void indexTheSeedPage() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes());
    index.refresh();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "slimf | SlimFlow",
        "Slim | SlimFlow",
        "SIMMI | SimMIM",
        "on distillation of gui | On Distillation of Guided Diffusion Models",
        "routing trans | Efficient Content-Based Sparse Attention with Routing Transformers",
        "module-to-mod | m2mKD",
        "the sur | The Surprising Effectiveness",
        "a tour of | A Tour of Convolutional Networks",
        "distilla | Dataset Distillation",
        "u | UniRepLKNet",
      })
  void theLastWordIsABeginning(String typed, String title) {
    assertThat(index.suggest(typed, 3)).anyMatch(suggested -> suggested.startsWith(title));
  }

  @Test
  void titlesThatBeginWithWhatIsTypedComeFirst() {
    assertThat(index.suggest("improv", 5))
        .hasSize(5)
        .startsWith("Improving Fractal Pre-training", "Improving the Training of Rectified Flows");
  }

  @Test
  void everyWordMustBeThere() {
    assertThat(index.suggest("diffusion dough", 5)).isEmpty();
    assertThat(index.suggest("", 5)).isEmpty();
    assertThat(index.suggest("diffusion", 0)).isEmpty();
  }

  @Test
  void onlySuggestionsCompleteWords() {
    assertThat(index.search("distilla", 5).hits()).isEmpty();
  }
}
