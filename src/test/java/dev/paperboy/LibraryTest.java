package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final String QUESTION = "one-step diffusion distillation";

  @TempDir Path folder;

  @Test
  void anIndexThatIsDeletedIsRebuilt() throws IOException {
    List<String> before = titlesAfterOpening();
    deleteAll(folder.resolve("index"));
    assertThat(titlesAfterOpening()).isEqualTo(before);
  }

  @Test
  void aDamagedIndexIsSetAsideRebuiltAndReported() throws IOException {
    List<String> before = titlesAfterOpening();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x5a;
        Files.write(file, bytes);
      }
    }
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      assertThat(library.remarks()).anyMatch(remark -> remark.contains("index.corrupt-"));
      assertThat(library.titles(QUESTION)).isEqualTo(before);
    }
  }

  @Test
  void anIndexOverAnotherDatabaseIsNotBelieved() throws IOException {
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      library.add(List.of(paper("2401.00001", "Wumpus hunting at night")));
      assertThat(library.titles("wumpus")).hasSize(1);
    }
    for (String part : List.of("paperboy.db", "paperboy.db-wal", "paperboy.db-shm")) {
      Files.deleteIfExists(folder.resolve(part));
    }
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      assertThat(library.titles(QUESTION)).hasSize(5);
      assertThat(library.ask("wumpus").toString()).contains("No paper matches");
    }
  }

  @Test
  void aStartDoesNotUndoWhatALaterReportSaid() {
    Paper better = paper("2405.20320", "Improving the Training of Rectified Flows, revised");
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      library.add(List.of(better));
    }
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      assertThat(library.titles("trending").getFirst()).isEqualTo(better.title());
    }
  }

  @Test
  void theSameQuestionAtOnceIsSearchedOnce() throws Exception {
    int people = 16;
    try (OpenLibrary library = OpenLibrary.in(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CountDownLatch together = new CountDownLatch(1);
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        String typed = i % 2 == 0 ? QUESTION : "  " + QUESTION.toUpperCase(Locale.ROOT);
        answers.add(
            threads.submit(
                () -> {
                  together.await();
                  return library.titles(typed);
                }));
      }
      together.countDown();
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(answers.getFirst().get());
      }
      assertThat(searches(library)).isEqualTo(1);
    }
  }

  @Test
  void aCachedAnswerIsDroppedOnlyWhenItWouldBeAnother() {
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      List<String> before = library.titles(QUESTION);
      library.add(List.of(paper("2401.00001", "Wumpus hunting at night")));
      assertThat(library.titles(QUESTION)).isEqualTo(before);
      assertThat(searches(library)).isEqualTo(1);

      library.add(List.of(paper("2401.00002", "One-step diffusion distillation distilled")));
      assertThat(library.titles(QUESTION)).contains("One-step diffusion distillation distilled");
      assertThat(searches(library)).isEqualTo(2);
    }
  }

  private List<String> titlesAfterOpening() {
    try (OpenLibrary library = OpenLibrary.in(folder)) {
      return library.titles(QUESTION);
    }
  }

  private static double searches(OpenLibrary library) {
    return library.metrics().get("paperboy.searches").counter().count();
  }

  private static Paper paper(String id, String title) {
    return new Paper(
        new PaperId(id),
        PaperText.asGiven(title, title + " is what this text is about."),
        List.of(),
        null,
        List.of(),
        null,
        Signals.NONE);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
