package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingsTest {
  private static final float[] VECTOR = {0.6f, -0.8f};

  @TempDir Path folder;
  private Database database;
  private PaperStore papers;
  private Embeddings embeddings;
  private Instant now = Instant.parse("2026-11-24T18:00:00Z");

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    papers = new PaperStore(database);
    embeddings = new Embeddings(database, "model/1");
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// Each time as said later than the time before.
  private void learn(List<Paper> told) {
    now = now.plusSeconds(1);
    papers.learn(told.stream().map(paper -> new Report(SourceKind.ARXIV, now, paper)).toList());
  }

  @Test
  void papersWithVotesComeFirstThenTheNewest() {
    Paper old = paper("2001.00001", "2020-01-01", null);
    Paper young = paper("2401.00001", "2024-01-01", null);
    Paper voted = paper("1901.00001", "2019-01-01", 3);
    learn(List.of(old, young, voted));

    assertThat(embeddings.pending(2)).containsExactly(voted.id(), young.id());
  }

  @Test
  void aKeptVectorIsFoundAndItsPaperTakesTheNextChange() {
    Paper paper = paper("2401.00001", "2024-01-01", null);
    learn(List.of(paper));
    embeddings.put(Map.of(paper, VECTOR));

    assertThat(embeddings.pending(5)).isEmpty();
    assertThat(embeddings.count()).isEqualTo(1);
    assertThat(embeddings.of(List.of(paper.id()))).containsOnlyKeys(paper.id());
    assertThat(embeddings.of(List.of(paper.id())).get(paper.id())).isEqualTo(VECTOR);
    assertThat(papers.changesAfter(1, 5))
        .singleElement()
        .satisfies(change -> assertThat(change.number()).isEqualTo(papers.lastChange()));
  }

  @Test
  void moreVotesLeaveTheVectorAndAnotherTitleDoesNot() {
    Paper paper = paper("2401.00001", "2024-01-01", 1);
    learn(List.of(paper));
    embeddings.put(Map.of(paper, VECTOR));

    Paper voted = paper("2401.00001", "2024-01-01", 2);
    learn(List.of(voted));
    assertThat(embeddings.pending(5)).containsExactly(paper.id());
    assertThat(embeddings.stillFits(voted)).isTrue();
    assertThat(embeddings.pending(5)).isEmpty();

    Paper renamed = titled("2401.00001", "Another title");
    learn(List.of(renamed));
    assertThat(embeddings.stillFits(renamed)).isFalse();
    assertThat(embeddings.pending(5)).containsExactly(paper.id());
  }

  @Test
  void aVectorOfATextThatChangedMeanwhileIsNotKept() {
    Paper read = titled("2401.00001", "As it was read");
    learn(List.of(read));
    learn(List.of(titled("2401.00001", "As it is now")));
    embeddings.put(Map.of(read, VECTOR));

    assertThat(embeddings.count()).isZero();
    assertThat(embeddings.pending(5)).containsExactly(read.id());
  }

  @Test
  void theVectorsOfAnotherModelDoNotCount() {
    Paper paper = paper("2401.00001", "2024-01-01", null);
    learn(List.of(paper));
    embeddings.put(Map.of(paper, VECTOR));

    Embeddings other = new Embeddings(database, "model/2");
    assertThat(other.pending(5)).containsExactly(paper.id());
    assertThat(other.of(List.of(paper.id()))).isEmpty();
  }

  private static Paper paper(String id, String published, @Nullable Integer votes) {
    return new Paper(
        new PaperId(id),
        PaperText.asGiven("Title of " + id, "Abstract."),
        List.of(),
        LocalDate.parse(published),
        List.of(),
        null,
        new Signals(null, votes, null, null));
  }

  private static Paper titled(String id, String title) {
    return new Paper(
        new PaperId(id),
        PaperText.asGiven(title, "Abstract."),
        List.of(),
        null,
        List.of(),
        null,
        Signals.NONE);
  }
}
