package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.Abbreviations.Explained;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We study Neural Architecture Search (NAS) here. | nas | neural architecture search",
        "large language models (LLMs) are | llm | large language models",
        "with Reinforcement Learning from Human Feedback (RLHF; see below) | rlhf"
            + " | reinforcement learning from human feedback",
        "the mixture-of-experts (MoE) layer | moe | mixture-of-experts",
        "Vision Transformer (ViT), then more | vit | vision transformer",
      })
  void theWordsBeforeTheBracketsThatHoldItsLetters(
      String text, String abbreviation, String meaning) {
    assertThat(Abbreviations.in(text)).containsExactly(new Explained(abbreviation, meaning));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the (new) method",
        "accuracy (2023)",
        "as shown in Figure (A)",
        "a benchmark of nothing like it (XQZ)",
        "End of one. Next Sentence (EN)",
        "(NAS)",
        "((((((",
      })
  void nothingElseIsExplained(String text) {
    assertThat(Abbreviations.in(text)).isEmpty();
  }

  @Test
  void whatSeveralPapersExplainIsFoundByItsAbbreviation() {
    List<PaperChange> changes = new ArrayList<>();
    for (String title : List.of("Speech one", "Speech two")) {
      String text = "We present automatic speech recognition (ASR) for " + title + ".";
      changes.add(new PaperChange(changes.size() + 1, SeedPage.made(title, text)));
    }
    changes.add(
        new PaperChange(3, SeedPage.made("Spoken Kazakh", "Automatic speech recognition data.")));
    changes.add(new PaperChange(4, SeedPage.made("Towels", "Folding them.")));
    try (PaperIndex index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC())) {
      index.apply(changes);
      index.refresh();
      assertThat(index.search("ASR", 5).hits())
          .extracting(Hit::id)
          .contains(changes.get(2).paper().id())
          .doesNotContain(changes.get(3).paper().id());
    }
  }
}
