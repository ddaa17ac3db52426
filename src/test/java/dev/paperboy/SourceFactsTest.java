package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.store.Database;
import dev.paperboy.store.Sources;
import dev.paperboy.store.Upserts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFactsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final String ARXIV = "arXiv announcements";
  private static final Instant SUNDAY = Instant.parse("2026-11-23T05:30:00Z");
  private static final String QUIET = "no announcements until Sunday 20:00 New York";

  @TempDir Path folder;
  private final DrivenClock clock = new DrivenClock(NOW);
  private Database database;
  private Sources standings;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db"));
    standings = new Sources(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSourceThatIsWellSaysWhatItBroughtAndWhatIsNext() {
    brought(NOW);
    clock.advance(Duration.ofHours(3));

    assertThat(words()).isEqualTo("answered 3 hours ago with 1 new paper; " + QUIET);
  }

  @Test
  void whatItBroughtEarlierIsNotForgottenWhenItHasNothingNew() {
    brought(NOW);
    standings.brought(ARXIV, List.of(), Upserts.NONE, "x", NOW.plusSeconds(7200), SUNDAY, QUIET);
    clock.advance(Duration.ofHours(2));

    assertThat(words())
        .isEqualTo(
            "answered less than a minute ago; last brought 1 new paper, 2 hours ago; " + QUIET);
  }

  @Test
  void whatIsAskedAgainSoonSaysWhen() {
    String late = "cs.LG behind the others: Tuesday's announcements are missing";
    Instant again = NOW.plus(Duration.ofMinutes(30));
    standings.brought(ARXIV, List.of(), Upserts.NONE, "x", NOW, again, late);
    clock.advance(Duration.ofMinutes(5));

    assertThat(words())
        .isEqualTo(
            "answered 5 minutes ago without papers yet; " + late + ", asked again in 25 minutes");
  }

  @Test
  void whatWasDueWhileNobodyAskedSaysSo() {
    brought(NOW);
    clock.set(SUNDAY.plus(Duration.ofDays(3)));

    assertThat(words())
        .isEqualTo(
            "answered 5 days ago with 1 new paper; "
                + QUIET
                + ", due for 3 days: sources are asked while serve runs");
  }

  @Test
  void countsThatAreNoughtAreLeftOut() {
    brought(NOW);
    brought(NOW);

    assertThat(words()).startsWith("answered less than a minute ago with 1 paper, none new; ");
  }

  @Test
  void aSourceThatFailsSaysSinceWhenAndWhyAndWhenItIsTriedAgain() {
    brought(NOW);
    Instant later = NOW.plus(Duration.ofDays(3));
    standings.failed(
        ARXIV, "arXiv: no connection", later, later.plus(Duration.ofMinutes(40)), "another try");
    clock.set(later.plus(Duration.ofMinutes(10)));

    assertThat(words())
        .isEqualTo(
            "failing for 10 minutes (arXiv: no connection), tried again in 30 minutes; answered 3"
                + " days ago with 1 new paper");
  }

  @Test
  void aSourceThatWasNeverAskedSaysSo() {
    assertThat(words()).isEqualTo("not asked yet; that is done while serve runs");
  }

  @Test
  void withoutSourcesOnTheNetworkThatIsSaid() {
    assertThat(new SourceFacts(standings, List.of(), clock).now())
        .extracting(fact -> fact.value().text())
        .containsExactly("the seed page and imported files; none on the network is on");
  }

  @Test
  void theSameIsMeasured() {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    new SourceFacts(standings, List.of(ARXIV), clock).measure(metrics);
    assertThat(metrics.get("paperboy.source.age").gauge().value()).isNaN();
    brought(NOW);
    clock.advance(Duration.ofMinutes(5));

    assertThat(metrics.get("paperboy.source.age").gauge().value()).isEqualTo(300);
    assertThat(metrics.get("paperboy.source.next").gauge().value())
        .isEqualTo(SUNDAY.getEpochSecond() - clock.instant().getEpochSecond() + 0.0);
    assertThat(metrics.get("paperboy.source.brought").gauge().value()).isEqualTo(1);
    assertThat(metrics.get("paperboy.source.failures").gauge().value()).isZero();
  }

  private String words() {
    return new SourceFacts(standings, List.of(ARXIV), clock).now().getFirst().value().text();
  }

  private void brought(Instant when) {
    Paper paper =
        new Paper(
            new PaperId("2611.00001"),
            PaperText.asGiven("One", ""),
            List.of(),
            null,
            List.of(),
            null,
            Signals.NONE);
    standings.brought(
        ARXIV,
        List.of(new Report(SourceKind.ARXIV, when, paper)),
        Upserts.NONE,
        "x",
        when,
        SUNDAY,
        QUIET);
  }
}
