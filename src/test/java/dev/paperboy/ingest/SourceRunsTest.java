package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.store.Database;
import dev.paperboy.store.PaperStore;
import dev.paperboy.store.SourceStanding;
import dev.paperboy.store.Sources;
import dev.paperboy.store.Upserts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRunsTest {
  private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");
  private static final Expected LATER = new Expected(NOW.plus(Duration.ofHours(1)), "hourly");

  @TempDir Path folder;
  private Database database;
  private Sources standings;
  private PaperStore papers;
  private SourceRuns runs;
  private int changes;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    standings = new Sources(database);
    papers = new PaperStore(database);
    runs = new SourceRuns(standings, () -> changes++);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void pagesAreAskedForUntilThereAreNoMore() {
    List<String> asked = new ArrayList<>();
    PaperSource source =
        source(
            "pages",
            (cursor, now) -> {
              asked.add(cursor.value());
              int page = cursor.isStart() ? 1 : Integer.parseInt(cursor.value());
              return brought(page, Integer.toString(page + 1), page < 3);
            });
    assertThat(runs.run(source, NOW)).isEqualTo(LATER);
    assertThat(asked).containsExactly("", "2", "3");
    assertThat(papers.count()).isEqualTo(3);
    assertThat(changes).isEqualTo(3);
    SourceStanding standing = standings.standing("pages");
    assertThat(standing.cursor()).isEqualTo("4");
    assertThat(standing.succeededAt()).isEqualTo(NOW);
    assertThat(standing.brought()).isEqualTo(new Upserts(3, 0, 0));
    assertThat(standing.expectedWhy()).isEqualTo("hourly");
  }

  @Test
  void aFailureKeepsTheCursorAndIsToldUntilTheNextSuccess() {
    run("one", (cursor, now) -> brought(1, "2", false));
    run("one", (cursor, now) -> new Fetched.Failed("503", LATER));
    runs.run(
        source("one", (cursor, now) -> new Fetched.Failed("no network", LATER)),
        NOW.plusSeconds(60));
    SourceStanding failing = standings.standing("one");
    assertThat(failing.cursor()).isEqualTo("2");
    assertThat(failing.problem()).isEqualTo("no network");
    assertThat(failing.problemAt()).isEqualTo(NOW);
    assertThat(failing.failures()).isEqualTo(2);
    run("one", (cursor, now) -> brought(2, "3", false));
    assertThat(standings.standing("one").problem()).isNull();
    assertThat(standings.standing("one").failures()).isZero();
  }

  @Test
  void aSourceThatBreaksDoesNotStopTheOthers() {
    PaperSource broken =
        source(
            "broken",
            (cursor, now) -> {
              throw new IllegalStateException("a defect");
            });
    PaperSource good = source("good", (cursor, now) -> brought(1, "2", false));
    runs.run(List.of(broken, good), NOW);
    assertThat(papers.count()).isEqualTo(1);
    assertThat(standings.standing("broken").problem()).contains("a defect");
    assertThat(standings.all()).extracting(SourceStanding::name).containsExactly("broken", "good");
  }

  @Test
  void whatIsNotDueIsOnlyExpected() {
    run("quiet", (cursor, now) -> new Fetched.NotDue(LATER));
    SourceStanding standing = standings.standing("quiet");
    assertThat(standing.succeededAt()).isNull();
    assertThat(standing.expectedAt()).isEqualTo(LATER.at());
    assertThat(changes).isZero();
  }

  @Test
  void anAnswerThatDoesNotMoveIsNotAskedForEver() {
    run("stuck", (cursor, now) -> brought(1, "same", true));
    run("stuck", (cursor, now) -> brought(1, "same", true));
    assertThat(papers.count()).isEqualTo(1);
  }

  private void run(String name, BiFunction<Cursor, Instant, Fetched> fetching) {
    runs.run(source(name, fetching), NOW);
  }

  private static Fetched brought(int number, String next, boolean more) {
    Paper paper =
        new Paper(
            new PaperId("2603.%05d".formatted(number)),
            PaperText.asGiven("Paper " + number, "Abstract."),
            List.of(),
            null,
            List.of(),
            null,
            Signals.NONE);
    return new Fetched.Brought(List.of(paper), new Cursor(next), more, List.of(), LATER);
  }

  private static PaperSource source(String name, BiFunction<Cursor, Instant, Fetched> fetching) {
    return new PaperSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public SourceKind kind() {
        return SourceKind.HUGGING_FACE;
      }

      @Override
      public Fetched fetch(Cursor cursor, Instant now) {
        return fetching.apply(cursor, now);
      }
    };
  }
}
