package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.http.Backoff;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetriedSourceTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

  private @Nullable HostException trouble;

  private final PaperSource source =
      new RetriedSource(
          new Troubled(), new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), new Random(1)));

  @Test
  void eachFailureIsTriedAgainLaterThanTheOneBefore() {
    trouble = new HostException("out of reach", null, null);

    assertThat(wait(source)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
    assertThat(wait(source)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    for (int i = 0; i < 20; i++) {
      wait(source);
    }
    assertThat(wait(source)).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
  }

  @Test
  void aServiceThatWantsMoreTimeGetsIt() {
    trouble = new HostException("too often", NOW.plus(Duration.ofHours(5)), null);

    assertThat(wait(source)).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void afterASuccessTheWaitingBeginsAnew() {
    trouble = new HostException("out of reach", null, null);
    for (int i = 0; i < 5; i++) {
      wait(source);
    }
    trouble = null;
    source.fetch(Cursor.START, NOW);
    trouble = new HostException("out of reach", null, null);

    assertThat(wait(source)).isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  private static Duration wait(PaperSource source) {
    Fetched.Failed failed = (Fetched.Failed) source.fetch(Cursor.START, NOW);
    return Duration.between(NOW, failed.expected().at());
  }

  private final class Troubled implements PaperSource {
    @Override
    public String name() {
      return "troubled";
    }

    @Override
    public SourceKind kind() {
      return SourceKind.ARXIV;
    }

    @Override
    public Fetched fetch(Cursor cursor, Instant now) {
      if (trouble != null) {
        throw trouble;
      }
      return new Fetched.NotDue(new Expected(now, "later"));
    }
  }
}
