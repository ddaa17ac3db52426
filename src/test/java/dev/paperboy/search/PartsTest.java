package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.LetterCounts;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.Order;
import dev.paperboy.search.language.QuestionReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// For whatever question, the parts of a score are what papers are ranked by.
class PartsTest {
  private static final Embedder LETTERS = new LetterCounts();
  private static final float LITTLE = 1e-4f;

  @TempDir static Path folder;
  private static PaperIndex index;

  @BeforeAll
  static void fill() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    List<PaperChange> changes = new ArrayList<>();
    for (Paper paper : SeedPage.PAPERS) {
      long number = changes.size() + 1L;
      boolean known = number % 5 != 0;
      changes.add(
          new PaperChange(
              number, paper, known ? LETTERS.ofPaper(paper.title(), paper.abstractText()) : null));
    }
    index.apply(changes);
    index.refresh();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void partsAddUpAndRankThePapers() {
    Random random = new Random(11);
    QuestionReader reader = new QuestionReader(index);
    for (int i = 0; i < 300; i++) {
      Inquiry inquiry = reader.read(question(random), LocalDate.of(2026, 1, 1));
      for (SearchMode mode : SearchMode.values()) {
        List<Hit> hits =
            index.search(inquiry, LETTERS.ofQuestion(inquiry.words()), mode, 20).hits();
        for (int k = 0; k < hits.size(); k++) {
          Parts parts = hits.get(k).parts();
          float sum = parts.words() + parts.learnt() + parts.meaning() + parts.named();
          assertThat(sum).isCloseTo(hits.get(k).score(), within(LITTLE));
          assertThat(List.of(parts.words(), parts.learnt(), parts.meaning(), parts.named()))
              .allSatisfy(part -> assertThat(part).isGreaterThan(-LITTLE));
          if (k > 0 && inquiry.order() == Order.RELEVANCE) {
            assertThat(hits.get(k - 1).score()).isGreaterThanOrEqualTo(hits.get(k).score());
          }
        }
      }
    }
  }

  /// A stretch of some paper's title or abstract, sometimes with a condition.
  private static String question(Random random) {
    Paper paper = SeedPage.PAPERS.get(random.nextInt(SeedPage.PAPERS.size()));
    String[] words = (paper.title() + " " + paper.abstractText()).split(" ");
    int from = random.nextInt(words.length);
    int end = Math.min(words.length, from + 1 + random.nextInt(8));
    String topic = String.join(" ", List.of(words).subList(from, end));
    return switch (random.nextInt(4)) {
      case 0 -> topic + " -diffusion";
      case 1 -> topic + " sort:new";
      case 2 -> RandomText.upTo(30, random) + topic;
      default -> topic;
    };
  }
}
