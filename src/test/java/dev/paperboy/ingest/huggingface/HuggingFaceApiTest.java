package dev.paperboy.ingest.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.ingest.http.HostException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.rehearsal.FakeHostFault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuggingFaceApiTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void bringsOnePaperWithItsVotesAndItsListsDay() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      site.fake.list(MONDAY, Site.papers(1, 2).stream().map(p -> p.withUpvotes(5)).toList());
      Paper paper = paper(site, "2611.00002").orElseThrow();

      assertThat(paper.title()).isEqualTo("Paper 2");
      assertThat(paper.signals().upvotes()).isEqualTo(5);
      assertThat(paper.publication().listed()).isEqualTo(MONDAY);
    }
  }

  @Test
  void aPaperThatTheSiteDoesNotHaveIsNone() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      assertThat(paper(site, "2611.00002")).isEmpty();
    }
  }

  @Test
  void anotherPaperThanTheOneAskedForIsNone() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      String other = "{\"id\":\"2611.00009\",\"title\":\"Other\"}";
      site.fake.host().fail(new FakeHostFault.Instead("application/json", other));

      assertThat(paper(site, "2611.00002")).isEmpty();
    }
  }

  @Test
  void aListThatDoesNotExistIsEmptyAndARefusedClientIsAnException() {
    try (Site site = new Site("2026-11-24T18:00:00Z")) {
      assertThat(site.api.list(LocalDate.of(2026, 11, 27)).papers()).isEmpty();
      site.fake.host().fail(new FakeHostFault.Status(403));

      assertThatThrownBy(() -> site.api.list(MONDAY))
          .isInstanceOf(HostException.class)
          .hasMessage("Hugging Face: refused (403)");
    }
  }

  private static Optional<Paper> paper(Site site, String id) {
    return site.api.paper(new PaperId(id), PATIENCE);
  }
}
