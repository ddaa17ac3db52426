package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.LetterCounts;
import dev.paperboy.search.language.Inquiry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HybridSearchTest {
  private static final Paper WORDS = SeedPage.made("Quantum error correction", "Codes for qubits.");
  private static final Paper MEANING =
      SeedPage.made("Rotten caution morer", "Quer.", "Ada Lovelace");
  private static final Paper OTHER = SeedPage.made("Folding towels", "A robot does it.");

  private final Embedder letters = new LetterCounts();
  @TempDir Path folder;
  private PaperIndex index;

  @BeforeEach
  void open() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aPaperIsFoundByWordsOrByMeaning() {
    fill(List.of(WORDS, MEANING, OTHER), true);

    assertThat(found("quantum error correction", SearchMode.HYBRID))
        .startsWith(WORDS.id(), MEANING.id());
    assertThat(found("quantum error correction", SearchMode.LEXICAL)).containsExactly(WORDS.id());
  }

  @Test
  void nothingIsFoundWhereNoPaperHasAnyOfTheWords() {
    fill(List.of(WORDS, MEANING, OTHER), true);

    assertThat(found("xyzzy", SearchMode.HYBRID)).isEmpty();
    assertThat(found("xyzzy", SearchMode.DENSE)).hasSize(3);
  }

  @Test
  void papersWithoutAVectorStandWhereTheirWordsPutThem() {
    fill(List.of(WORDS, OTHER), false);
    index.apply(List.of(new PaperChange(9, MEANING, vector(MEANING))));
    index.refresh();

    assertThat(found("quantum error correction", SearchMode.HYBRID)).first().isEqualTo(WORDS.id());
  }

  @Test
  void withoutAnyVectorTheOrderIsThatOfTheWords() {
    fill(List.of(WORDS, MEANING, OTHER), false);

    assertThat(found("error correction robot", SearchMode.HYBRID))
        .containsExactly(WORDS.id(), OTHER.id());
  }

  @Test
  void aTitleAndAnAuthorComeFirstWhateverIsNear() {
    List<Paper> papers = new ArrayList<>(List.of(WORDS, MEANING, OTHER));
    papers.add(SeedPage.made("Towels folding", "Folding towels, folding towels. Folding towels."));
    papers.add(SeedPage.made("Ada and her love of lace", "Ada Lovelace, Ada Lovelace."));
    fill(papers, true);

    assertThat(found("folding towels", SearchMode.HYBRID)).first().isEqualTo(OTHER.id());
    assertThat(found("ada lovelace", SearchMode.HYBRID)).first().isEqualTo(MEANING.id());
  }

  @Test
  void papersLikeAnotherAreFoundByMeaningToo() {
    fill(List.of(WORDS, MEANING, OTHER), true);

    assertThat(index.similar(WORDS.id(), 5).hits())
        .extracting(Hit::id)
        .containsExactly(MEANING.id(), OTHER.id());
  }

  private List<PaperId> found(String question, SearchMode mode) {
    return index
        .search(Inquiry.about(question), letters.ofQuestion(question), mode, 10)
        .hits()
        .stream()
        .map(Hit::id)
        .toList();
  }

  private void fill(List<Paper> papers, boolean vectors) {
    List<PaperChange> changes = new ArrayList<>();
    for (Paper paper : papers) {
      changes.add(new PaperChange(changes.size() + 1, paper, vectors ? vector(paper) : null));
    }
    index.apply(changes);
    index.refresh();
  }

  private Embedding vector(Paper paper) {
    return letters.ofPaper(paper.title(), paper.abstractText());
  }
}
