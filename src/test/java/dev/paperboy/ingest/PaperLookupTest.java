package dev.paperboy.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaperLookupTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final PaperId ID = new PaperId("2611.00001");
  private static final Paper PAPER =
      new Paper(ID, PaperText.asGiven("One", ""), List.of(), null, List.of(), null, Signals.NONE);

  @Test
  void whatComesQuicklyIsInTheReply() {
    try (PaperLookup lookup = new PaperLookup(id -> Optional.of(PAPER), LONG)) {
      assertThat(lookup.find(ID)).isEqualTo(new Lookup.Found(PAPER));
    }
  }

  @Test
  void whatTakesLongerGoesOnAndAskingAgainJoinsIt() {
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    PaperLookup.Fetching slow =
        id -> {
          asked.incrementAndGet();
          awaitQuietly(answer);
          return Optional.of(PAPER);
        };
    try (PaperLookup lookup = new PaperLookup(slow, SHORT)) {
      Lookup.UnderWay first = (Lookup.UnderWay) lookup.find(ID);
      Lookup.UnderWay second = (Lookup.UnderWay) lookup.find(ID);
      answer.countDown();

      Lookup.Found found = new Lookup.Found(PAPER);
      assertThat(first.outcome().toCompletableFuture().orTimeout(10, SECONDS).join())
          .isEqualTo(found);
      assertThat(second.outcome().toCompletableFuture().orTimeout(10, SECONDS).join())
          .isEqualTo(found);
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void aPaperThatNobodyHasIsMissing() {
    try (PaperLookup lookup = new PaperLookup(id -> Optional.empty(), LONG)) {
      assertThat(lookup.find(ID)).isInstanceOf(Lookup.Missing.class);
      assertThat(lookup.find(PaperId.ofTitle("One"))).isInstanceOf(Lookup.Missing.class);
    }
  }

  @Test
  void aServiceOutOfReachIsSaidAndAskedAnew() {
    AtomicInteger asked = new AtomicInteger();
    PaperLookup.Fetching broken =
        id -> {
          asked.incrementAndGet();
          throw new HostException("arXiv: no connection", null, null);
        };
    try (PaperLookup lookup = new PaperLookup(broken, LONG)) {
      assertThat(lookup.find(ID)).isEqualTo(new Lookup.Failed("arXiv: no connection"));
    }
    assertThat(asked).hasValue(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
