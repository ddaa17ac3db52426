package dev.paperboy.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EmbeddingModelTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void isThereOnceItIsLoaded() throws InterruptedException {
    CountDownLatch allowed = new CountDownLatch(1);
    try (EmbeddingModel model =
        new EmbeddingModel(
            () -> {
              awaited(allowed);
              return new LetterCounts();
            })) {
      assertThat(model.now()).isEmpty();
      model.start();
      model.start();
      assertThat(model.now()).isEmpty();
      assertThat(model.isMissing()).isFalse();
      allowed.countDown();
      model.await(LONG);
      assertThat(model.now()).isPresent();
    }
  }

  @Test
  void aModelThatCannotBeLoadedIsMissing() {
    try (EmbeddingModel model =
        new EmbeddingModel(
            () -> {
              throw new UnsatisfiedLinkError("no such instruction");
            })) {
      model.start();
      model.await(LONG);
      assertThat(model.now()).isEmpty();
      assertThat(model.isMissing()).isTrue();
    }
  }

  @Test
  void noModelIsMissingFromTheStart() {
    try (EmbeddingModel model = EmbeddingModel.none()) {
      model.start();
      assertThat(model.isMissing()).isTrue();
    }
  }

  @Test
  void aPaperWaitsForTheQuestionBeingRead() throws InterruptedException {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch readOn = new CountDownLatch(1);
    LetterCounts letters =
        new LetterCounts() {
          @Override
          public Embedding ofQuestion(String question) {
            reading.countDown();
            awaited(readOn);
            return super.ofQuestion(question);
          }
        };
    QuestionsFirst embedder = new QuestionsFirst(letters);
    Thread asking = Thread.ofPlatform().start(() -> embedder.ofQuestion("a"));
    reading.await();
    Thread paper = Thread.ofPlatform().start(() -> embedder.ofPaper("a", "b"));
    while (paper.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(letters.papers()).isZero();
    readOn.countDown();
    asking.join();
    paper.join();
    assertThat(letters.papers()).isEqualTo(1);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
