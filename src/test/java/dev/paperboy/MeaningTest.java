package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.embedding.EmbeddingModel;
import dev.paperboy.search.embedding.LetterCounts;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Vectors from the papers that come in to the answers they are found by.
class MeaningTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void vectorsAreComputedInTheBackgroundAndOutliveARestartAndALostIndex() {
    LetterCounts first = new LetterCounts();
    try (OpenLibrary open = OpenLibrary.in(folder, new EmbeddingModel(() -> first))) {
      open.library().follow();
      open.library().embed();
      await(open);
      assertThat(open.library().meaning().value().text())
          .isEqualTo("all papers can be found by it");
    }
    assertThat(first.papers()).isEqualTo(83);

    LetterCounts second = new LetterCounts();
    try (OpenLibrary open = OpenLibrary.in(folder, new EmbeddingModel(() -> second))) {
      open.library().follow();
      open.library().embed();
      await(open);
      assertThat(open.titles("slim flow")).first().asString().startsWith("SlimFlow");
    }
    assertThat(second.papers()).isZero();
  }

  @Test
  void withoutAModelWordsStillFindPapers() {
    EmbeddingModel broken =
        new EmbeddingModel(
            () -> {
              throw new UnsatisfiedLinkError("not on this processor");
            });
    try (OpenLibrary open = OpenLibrary.in(folder, broken)) {
      open.library().embed();
      broken.await(LONG);
      assertThat(open.titles("slim flow")).first().asString().startsWith("SlimFlow");
      assertThat(open.library().meaning().value().text()).startsWith("words alone count");
    }
  }

  private static void await(OpenLibrary open) {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (open.library().embedded() < 83 || open.library().behind() > 0) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
