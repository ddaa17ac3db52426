package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperIndexTest {
  @TempDir Path folder;

  @Test
  void aNewIndexIsEmpty() {
    try (PaperIndex index = open("index")) {
      assertThat(index.size()).isZero();
      assertThat(index.appliedChange()).isZero();
      assertThat(index.setAside()).isEmpty();
      assertThat(index.search("diffusion", 5)).isEqualTo(Ranking.empty(0));
      assertThat(index.similar(PaperId.ofTitle("x"), 5).hits()).isEmpty();
    }
  }

  @Test
  void changesAreSeenAfterRefreshAndDurableAfterCommit() {
    try (PaperIndex index = open("index")) {
      index.apply(List.of(change(3, paper("One", "diffusion")), change(7, paper("Two", "more"))));
      assertThat(index.size()).isZero();
      index.refresh();
      assertThat(index.size()).isEqualTo(2);
      assertThat(index.search("diffusion", 5).change()).isEqualTo(7);
      assertThat(index.appliedChange()).isZero();
      index.commit();
      assertThat(index.appliedChange()).isEqualTo(7);
    }
  }

  @Test
  void aPaperTakesThePlaceOfWhatItWas() {
    try (PaperIndex index = open("index")) {
      PaperId id = PaperId.ofTitle("One");
      index.apply(List.of(change(1, paper("One", "diffusion")), change(2, paper("One", "flows"))));
      index.apply(List.of(change(3, paper("One", "transformers"))));
      index.apply(List.of());
      index.refresh();
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.search("diffusion flows", 5).hits()).isEmpty();
      assertThat(index.search("transformer", 5).hits()).extracting(Hit::id).containsExactly(id);
    }
  }

  @Test
  void closingCommitsAndOpeningGoesOn() {
    try (PaperIndex index = open("index")) {
      index.apply(SeedPage.changes());
    }
    try (PaperIndex index = open("index")) {
      assertThat(index.setAside()).isEmpty();
      assertThat(index.appliedChange()).isEqualTo(83);
      assertThat(index.size()).isEqualTo(83);
    }
  }

  /// What a kill leaves on the disk is a copy of it taken at any moment.
  @Test
  void aKillLosesNothingThatIsNotAppliedAgain() throws IOException {
    try (PaperIndex index = open("index")) {
      index.apply(SeedPage.changes().subList(0, 40));
      index.commit();
      index.apply(SeedPage.changes().subList(40, 83));
      index.refresh();
      copy(folder.resolve("index"), folder.resolve("killed"));
    }
    try (PaperIndex index = open("killed")) {
      assertThat(index.setAside()).isEmpty();
      assertThat(index.appliedChange()).isEqualTo(40);
      assertThat(index.size()).isEqualTo(40);
      index.apply(SeedPage.changes().subList(40, 83));
      index.refresh();
      assertThat(index.size()).isEqualTo(83);
    }
  }

  @Test
  void aLockedIndexIsLeftAloneAndSaidSo() {
    try (PaperIndex first = open("index")) {
      assertThatThrownBy(() -> open("index"))
          .isInstanceOf(SearchException.class)
          .hasMessageContaining("another process");
      first.apply(SeedPage.changes());
      first.commit();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.corrupt-*");
  }

  @Test
  void aClosedIndexSaysSo() {
    PaperIndex index = open("index");
    index.close();
    index.close();
    assertThatThrownBy(() -> index.search("x", 1)).isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> index.apply(SeedPage.changes())).isInstanceOf(SearchException.class);
    assertThatThrownBy(index::commit).isInstanceOf(SearchException.class);
  }

  @Test
  void equalPapersComeNewestFirst() {
    Paper old = dated("Old", LocalDate.of(2020, 1, 1));
    Paper recent = dated("New", LocalDate.of(2024, 1, 1));
    Paper undated = dated("Not", null);
    try (PaperIndex index = open("index")) {
      index.apply(SeedPage.changes(List.of(undated, old, recent), 1));
      index.refresh();
      assertThat(index.search("same words", 2))
          .satisfies(ranking -> assertThat(ranking.total()).isEqualTo(3))
          .extracting(Ranking::hits)
          .asInstanceOf(InstanceOfAssertFactories.list(Hit.class))
          .extracting(Hit::id)
          .containsExactly(recent.id(), old.id());
    }
  }

  @Test
  void titlesAreFoundByTheirKey() {
    try (PaperIndex index = open("index")) {
      Paper paper = paper("Fréchet's 2nd: Distance", "text");
      Paper signs = paper("???", "text");
      Paper lengthy = paper("x ".repeat(40_000), "text");
      index.apply(SeedPage.changes(List.of(paper, signs, lengthy), 1));
      index.refresh();
      assertThat(index.byTitle("frechet S 2ND distance")).contains(paper.id());
      assertThat(index.byTitle(lengthy.title())).contains(lengthy.id());
      assertThat(index.byTitle("frechet")).isEmpty();
      assertThat(index.byTitle("!!!")).isEmpty();
    }
  }

  @Test
  void searchesRunWhileChangesComeIn() throws Exception {
    try (PaperIndex index = open("index");
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      Callable<Boolean> writing =
          () -> {
            for (int round = 0; round < 20; round++) {
              index.apply(SeedPage.changes(SeedPage.PAPERS, 1 + 83L * round));
              index.refresh();
              index.commit();
            }
            return true;
          };
      Future<Boolean> written = threads.submit(writing);
      Callable<Boolean> reading =
          () -> {
            while (!written.isDone()) {
              Ranking ranking = index.search("one-step diffusion", 10);
              assertThat(ranking.change() % 83).as("batches are seen whole").isZero();
              assertThat(ranking.hits()).hasSize(ranking.change() == 0 ? 0 : 10);
            }
            return true;
          };
      List<Future<Boolean>> read = Stream.of(reading, reading).map(threads::submit).toList();
      assertThat(written.get()).isTrue();
      for (Future<Boolean> one : read) {
        assertThat(one.get()).isTrue();
      }
      assertThat(index.size()).isEqualTo(83);
      assertThat(index.appliedChange()).isEqualTo(20 * 83);
    }
  }

  private PaperIndex open(String name) {
    return PaperIndex.open(folder.resolve(name), Clock.systemUTC());
  }

  private static PaperChange change(long number, Paper paper) {
    return new PaperChange(number, paper);
  }

  private static Paper paper(String title, String abstractText) {
    return SeedPage.made(title, abstractText);
  }

  private static Paper dated(String title, @Nullable LocalDate published) {
    return new Paper(
        PaperId.ofTitle(title),
        PaperText.asGiven("Same", "words"),
        List.of(),
        published,
        List.of(),
        null,
        Signals.NONE);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
