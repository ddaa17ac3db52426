package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recorded answers of the real arXiv, where they lie beside the project.
class ArxivSamplesTest {
  private static final Path SAMPLES = Path.of("..", "shared", "data", "api-samples");

  @ParameterizedTest
  @ValueSource(strings = {"arxiv_rss_cs.AI.xml", "arxiv_rss_cs.CL.xml"})
  void aRecordedFeedIsRead(String name) throws IOException {
    AnnouncementFeed feed = AnnouncementFeed.read("cs", sample(name));

    assertThat(feed.day()).isEqualTo(LocalDate.of(2026, 4, 27));
    assertThat(feed.problems()).isEmpty();
    assertThat(feed.papers()).hasSize(3).allSatisfy(ArxivSamplesTest::isWhole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arxiv_api_query.atom.xml", "arxiv_api_query_testing_m10.atom.xml"})
  void recordedEntriesAreRead(String name) throws IOException {
    ApiFeed feed = ApiFeed.read(sample(name));

    assertThat(feed.problems()).isEmpty();
    assertThat(feed.papers())
        .isNotEmpty()
        .allSatisfy(ArxivSamplesTest::isWhole)
        .allSatisfy(paper -> assertThat(paper.published()).isNotNull());
  }

  @Test
  void recordedErrorsAreNoPapers() throws IOException {
    ApiFeed bad = ApiFeed.read(recorded("arxiv_api_bad_id.recorded.json"));
    ApiFeed none = ApiFeed.read(recorded("arxiv_api_id_not_found.recorded.json"));

    assertThat(bad.papers()).isEmpty();
    assertThat(bad.problems())
        .singleElement()
        .hasToString("arXiv, line 9: no paper but 'incorrect id format for abc'");
    assertThat(none.papers()).isEmpty();
    assertThat(none.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arxiv_oai_arXiv_ListRecords_hep-th.xml", "arxiv_oai_dc_multi.xml"})
  void recordedHarvestsAreRead(String name) throws IOException {
    OaiPage page = OaiPage.read("some", sample(name));

    assertThat(page.papers()).hasSize(3);
    assertThat(page.token()).isEqualTo(name.contains("dc") ? "6460044|1001" : "");
  }

  private static void isWhole(Paper paper) {
    assertThat(paper.title()).isNotEmpty();
    assertThat(paper.abstractText()).hasSizeGreaterThan(100).doesNotStartWith("arXiv:");
    assertThat(paper.authors()).isNotEmpty();
    assertThat(paper.categories()).isNotEmpty();
    assertThat(paper.publication().version()).isNotNull();
  }

  private static Body sample(String name) throws IOException {
    Path file = SAMPLES.resolve(name);
    assumeTrue(Files.isReadable(file), "no " + file);
    return new Body(Files.readAllBytes(file));
  }

  private static Body recorded(String name) throws IOException {
    JsonNode recording = new ObjectMapper().readTree(sample(name).text());
    return new Body(recording.path("body").asText().getBytes(StandardCharsets.UTF_8));
  }
}
