package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArxivApiTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final PaperId ID = new PaperId("2611.00001");

  @Test
  void bringsAPaperWithAllThatArxivSaysOfIt() {
    try (Archive archive = new Archive("2026-11-24T17:00:00Z")) {
      archive.fake.add(
          FakeArxivPaper.of("2611.00001", "A & B < C", "cs.CV", "cs.LG")
              .replaced()
              .withComment("12 pages, code: https://github.com/a/b")
              .printedIn("JMLR", "10.1/2"));
      Paper paper = new ArxivApi(archive.client, archive.hosts).paper(ID, PATIENCE).orElseThrow();

      assertThat(paper.title()).isEqualTo("A & B < C");
      assertThat(paper.published()).isEqualTo("2026-11-20");
      assertThat(paper.categories()).containsExactly("cs.CV", "cs.LG");
      assertThat(paper.code()).hasToString("https://github.com/a/b");
      assertThat(paper.publication().version()).isEqualTo(2);
      assertThat(paper.publication().doi()).isEqualTo("10.1/2");
      assertThat(paper.publication().comment()).startsWith("12 pages");
    }
  }

  @Test
  void thereIsNoPaperWithAnUnknownId() {
    try (Archive archive = new Archive("2026-11-24T17:00:00Z")) {
      assertThat(new ArxivApi(archive.client, archive.hosts).paper(ID, PATIENCE)).isEmpty();
    }
  }

  @Test
  void anotherPaperThanTheOneAskedForIsNone() {
    try (Archive archive = new Archive("2026-11-24T17:00:00Z")) {
      String other =
          """
          <feed><entry><id>http://arxiv.org/abs/2611.00009v1</id><title>Other</title></entry></feed>
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("application/atom+xml", other));
      Optional<Paper> paper = new ArxivApi(archive.client, archive.hosts).paper(ID, PATIENCE);

      assertThat(paper).isEmpty();
    }
  }

  @Test
  void anErrorThatComesAsAnEntryIsNoPaper() {
    try (Archive archive = new Archive("2026-11-24T17:00:00Z")) {
      String error =
          """
          <feed><entry><id>https://arxiv.org/api/errors#x</id><title>Error</title>
          <summary>incorrect id format for abc</summary></entry></feed>
          """;
      archive.fake.host().fail(new FakeHostFault.Instead("application/atom+xml", error));

      assertThat(new ArxivApi(archive.client, archive.hosts).paper(ID, PATIENCE)).isEmpty();
    }
  }
}
