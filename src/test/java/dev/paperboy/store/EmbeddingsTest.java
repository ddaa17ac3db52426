package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.nio.file.Path;
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

  @Test
  void papersWithVotesComeFirstThenTheNewest() {
    Paper old = paper("2001.00001", "2020-01-01", null);
    Paper young = paper("2401.00001", "2024-01-01", null);
    Paper voted = paper("1901.00001", "2019-01-01", 3);
    papers.upsert(List.of(old, young, voted));

    assertThat(embeddings.pending(2)).containsExactly(voted.id(), young.id());
  }

  @Test
  void aKeptVectorIsFoundAndItsPaperTakesTheNextChange() {
    Paper paper = paper("2401.00001", "2024-01-01", null);
    papers.upsert(List.of(paper));
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
    papers.upsert(List.of(paper));
    embeddings.put(Map.of(paper, VECTOR));

    Paper voted = paper("2401.00001", "2024-01-01", 2);
    papers.upsert(List.of(voted));
    assertThat(embeddings.pending(5)).containsExactly(paper.id());
    assertThat(embeddings.stillFits(voted)).isTrue();
    assertThat(embeddings.pending(5)).isEmpty();

    Paper renamed = titled("2401.00001", "Another title");
    papers.upsert(List.of(renamed));
    assertThat(embeddings.stillFits(renamed)).isFalse();
    assertThat(embeddings.pending(5)).containsExactly(paper.id());
  }

  @Test
  void aVectorOfATextThatChangedMeanwhileIsNotKept() {
    Paper read = titled("2401.00001", "As it was read");
    papers.upsert(List.of(read));
    papers.upsert(List.of(titled("2401.00001", "As it is now")));
    embeddings.put(Map.of(read, VECTOR));

    assertThat(embeddings.count()).isZero();
    assertThat(embeddings.pending(5)).containsExactly(read.id());
  }

  @Test
  void theVectorsOfAnotherModelDoNotCount() {
    Paper paper = paper("2401.00001", "2024-01-01", null);
    papers.upsert(List.of(paper));
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
