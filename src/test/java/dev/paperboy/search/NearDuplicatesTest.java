package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {
  private static final String TEXT = "rectified flow distillation sampling student teacher";

  @TempDir Path folder;

  @Test
  void versionsOfAWorkAreOneAndNeverLikeThemselves() {
    List<Paper> papers = new ArrayList<>();
    papers.add(paper("2401.00001", "Fast Flow"));
    papers.add(paper("2401.00002", "FAST flow."));
    papers.add(paper("2401.00003", "Fast Flow (Extended Version)"));
    papers.add(paper("2401.00004", "Slow Flow"));
    papers.add(paper("2401.00005", "Slow Flow v2"));
    papers.add(paper("2401.00006", "???"));
    papers.add(paper("2401.00007", "!!!"));
    try (PaperIndex index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC())) {
      index.apply(SeedPage.changes(papers, 1));
      index.apply(SeedPage.changes(SeedPage.PAPERS, 100));
      index.refresh();
      Ranking like = index.similar(new PaperId("2401.00001"), 50);
      assertThat(like.hits())
          .extracting(hit -> hit.id().value())
          .doesNotContain("2401.00001", "2401.00002", "2401.00003")
          .contains("2401.00006", "2401.00007")
          .satisfiesOnlyOnce(id -> assertThat(id).isIn("2401.00004", "2401.00005"));
      assertThat(like.total()).isGreaterThanOrEqualTo(like.hits().size());
      assertThat(index.similar(new PaperId("2401.00001"), 2).hits()).hasSize(2);
      assertThat(index.stillStands(new PaperId("2401.00001"), like)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Fast Flow (extended version), fast flow",
    "Fast Flow: A Long Version, fast flow",
    "Fast Flow -- Technical Report, fast flow",
    "Fast Flow v2, fast flow",
    "Fast Flow [Version 3], fast flow",
    "Extended Version, extended version",
    "GPT-4 Technical Report, gpt 4",
    "Qwen2 Technical Report, qwen2",
    "A Flow v20, a flow v20",
    "'?', ''",
  })
  void aWorkIsKnownWithoutTheMarkOfItsVersion(String title, String key) {
    assertThat(WorkKey.words(title)).isEqualTo(key);
  }

  private static Paper paper(String id, String title) {
    return new Paper(
        new PaperId(id),
        PaperText.asGiven(title, TEXT),
        List.of(),
        null,
        List.of(),
        null,
        Signals.NONE);
  }
}
