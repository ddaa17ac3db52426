package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedRelevanceTest {
  @TempDir static Path folder;
  static PaperIndex index;

  private static final Map<PaperId, String> TITLES =
      SeedPage.PAPERS.stream().collect(Collectors.toMap(Paper::id, Paper::title));

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
        "small one step diffusion model with few parameters | SlimFlow",
        "slim flow | SlimFlow",
        "improved training of rectified flows | Improving the Training of Rectified Flows",
        "2-rectified flow | Improving the Training of Rectified Flows",
        "neural architecture search for super resolution | QuantNAS",
        "night images | Dark Side Augmentation",
        "UniRepLKNet | UniRepLKNet",
        "medical image registration | MICDIR",
        "what papers are there about mamba in medical imaging? | Comprehensive Survey",
        "sparse attention | Efficient Content-Based Sparse Attention",
        "clip natural language supervision | Learning Transferable Visual Models From Natural",
        "large batch training | Concurrent Adversarial Learning",
        "masked image modeling | SimMIM",
        "fractal pretraining | Improving Fractal Pre-training",
        "visual explanations gradcam | Grad-CAM",
        "knowledge distillation for modular networks | m2mKD",
        "self-attention with mamba diffusion | LaMamba-Diff",
        "fooling images with high confidence | Deep Neural Networks are Easily Fooled",
      })
  void theFirstHitIsTheOneMeant(String question, String title) {
    assertThat(titles(question, 5)).first().asString().contains(title);
  }

  @Test
  void distillationBringsTheDistillers() {
    assertThat(titles("one-step diffusion distillation", 5))
        .anyMatch(title -> title.startsWith("Multi-student Diffusion Distillation"))
        .anyMatch(title -> title.startsWith("Improved Distribution Matching Distillation"))
        .anyMatch(title -> title.startsWith("SlimFlow"))
        .allMatch(title -> title.matches(".*(Diffusion|Distillation|Consistency|Rectified).*"));
  }

  @Test
  void aLongQuestionDoesNotReturnEverything() {
    long total = index.search("training free acceleration of video diffusion sampling", 5).total();
    assertThat(total).isBetween(1L, 30L);
  }

  @Test
  void similarPapersAreOfTheSameKind() {
    PaperId slim =
        SeedPage.paper("SlimFlow: Training Smaller One-Step Diffusion Models with Rectified Flow")
            .id();
    Ranking similar = index.similar(slim, 5);
    assertThat(similar.hits()).hasSize(5).extracting(Hit::id).doesNotContain(slim);
    assertThat(TITLES.get(similar.hits().getFirst().id()))
        .isEqualTo("Improving the Training of Rectified Flows");
  }

  private static List<String> titles(String question, int limit) {
    return index.search(question, limit).hits().stream()
        .map(hit -> TITLES.getOrDefault(hit.id(), "?"))
        .toList();
  }
}
