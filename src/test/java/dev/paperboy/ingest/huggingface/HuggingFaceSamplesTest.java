package dev.paperboy.ingest.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.ingest.http.JsonItems;
import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recorded answers of the real site, where they lie beside the project.
class HuggingFaceSamplesTest {
  private static final Path SAMPLES = Path.of("..", "shared", "data", "api-samples");

  @ParameterizedTest
  @CsvSource({
    "hf_daily_papers.json, 2026-06-12, 30",
    "hf_daily_papers_2026-08-21.json, 2026-08-21, 17",
    "hf_daily_papers_2024-05-27_older-shape.json, 2024-05-27, 13",
  })
  void everyItemOfARecordedListIsRead(String name, LocalDate list, int count) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Paper> papers = read(name, list, problems);

    assertThat(problems).isEmpty();
    assertThat(papers)
        .hasSize(count)
        .allSatisfy(
            paper -> {
              assertThat(paper.abstractText()).hasSizeGreaterThan(100);
              assertThat(paper.authors()).isNotEmpty();
              assertThat(paper.published()).isNotNull().isBefore(list.plusDays(1));
              assertThat(paper.signals().upvotes()).isNotNull();
              assertThat(paper.publication().listed()).isNotNull();
            });
  }

  @ParameterizedTest
  @CsvSource("hf_papers_search_kazakh.json")
  void recordedSearchResultsAreRead(String name) throws IOException {
    List<String> problems = new ArrayList<>();

    assertThat(read(name, null, problems)).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  private static List<Paper> read(String name, @Nullable LocalDate list, List<String> problems)
      throws IOException {
    Path file = SAMPLES.resolve(name);
    assumeTrue(Files.isReadable(file), "no " + file);
    try (InputStream in = Files.newInputStream(file)) {
      JsonItems items = JsonItems.read(in);
      assertThat(items.flaw()).isEmpty();
      return items.items().stream()
          .flatMap(item -> ListedPaper.read(item, list, problems::add).stream())
          .toList();
    }
  }
}
