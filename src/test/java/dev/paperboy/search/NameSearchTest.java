package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What finds what among papers made for it.
class NameSearchTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "GPT-4, gpt-4; gpt4; gpt 4; GPT",
    "GPT4, gpt-4; gpt4; gpt 4; gpt",
    "GPT 4, gpt-4; gpt4; gpt 4; gpt",
    "ResNet-50, resnet50; resnet-50; ResNet 50; resnet; resnets",
    "ResNet50, resnet50; resnet-50; ResNet 50; resnet",
    "2-rectified, 2-rectified; 2 rectified; rectified; 2rectified",
    "UniRepLKNet, unireplknet; UniRepLKNet; Uni-RepLKNet; uni rep lk net; RepLKNet",
    "ImageNet-64, imagenet-64; imagenet64; imagenet 64; imagenet",
    "SRe^2L, sre^2l; SRe2L; SRe²L; sre2l",
    "64×64, 64×64; 64x64",
    "U-Net, u-net; unet; U-NET; U net; UNets",
    "UNet, u-net; unet; U-NET; U net; UNets",
    "m2mKD, m2mkd; m2m-KD; M2MKD",
    "one-step, one step; one-step; onestep",
    "Fréchet, frechet; Fréchet; FRÉCHET",
    "DMD2, dmd2; DMD-2; dmd 2; dmd",
  })
  void aNameIsFoundHoweverItIsTyped(String name, String typed) {
    Paper paper = SeedPage.made("On " + name + " today", "Nothing else is said.");
    Paper other = SeedPage.made("Another matter", "With 4, 50, 2 and 64 and k and u things.");
    try (PaperIndex index = indexOf(paper, other)) {
      for (String question : typed.split("; ", -1)) {
        assertThat(index.search(question, 5).hits())
            .as(question)
            .extracting(Hit::id)
            .containsExactly(paper.id());
      }
    }
  }

  @Test
  void authorsAreFoundAndTheirFullNameComesFirst() {
    Paper hers = SeedPage.made("Progressive things", "We sample.", "Tim Salimans", "Jonathan Ho");
    Paper others = SeedPage.made("Tim and more", "Tim tim tim.", "Ann Other");
    Paper noOne = SeedPage.made("Nothing", "Nothing.", "No One");
    try (PaperIndex index = indexOf(others, hers, noOne)) {
      assertThat(index.search("Tim Salimans", 5).hits())
          .extracting(Hit::id)
          .containsExactly(hers.id(), others.id());
      assertThat(index.search("salimans", 5).hits()).hasSize(1);
    }
  }

  @Test
  void categoriesAreExact() {
    Paper vision = SeedPage.made("One", "Nothing.");
    Paper text =
        new Paper(
            SeedPage.made("Two", "").id(),
            vision.text(),
            List.of(new Author("No One")),
            null,
            List.of("cs.CL"),
            null,
            vision.signals());
    try (PaperIndex index = indexOf(vision, text)) {
      assertThat(index.search("cs.CV", 5).hits()).extracting(Hit::id).containsExactly(vision.id());
      assertThat(index.search("cs.cl", 5).hits()).extracting(Hit::id).containsExactly(text.id());
    }
  }

  @Test
  void wordsThatStandTogetherRankHigher() {
    Paper apart = SeedPage.made("One", "The flow of data was rectified by hand in the model here.");
    Paper together =
        SeedPage.made("Two", "The data of the model was made by hand: rectified flow.");
    try (PaperIndex index = indexOf(apart, together)) {
      assertThat(index.search("rectified flow", 5).hits())
          .extracting(Hit::id)
          .containsExactly(together.id(), apart.id());
    }
  }

  @Test
  void moreMatchingWordsRankFirst() {
    Paper two = SeedPage.made("Distillation", "Diffusion distillation, distillation diffusion.");
    Paper three = SeedPage.made("Else", "One thing is distillation, another video, or diffusion.");
    try (PaperIndex index = indexOf(two, three)) {
      assertThat(index.search("video diffusion distillation", 5).hits())
          .extracting(Hit::id)
          .containsExactly(three.id(), two.id());
    }
  }

  private PaperIndex indexOf(Paper... papers) {
    PaperIndex index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes(Stream.of(papers).toList(), 1));
    index.refresh();
    return index;
  }
}
