package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.completion.Completion.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is asked, the answer is papers or none, never an exception.
class HostileQuestionTest {
  @TempDir static Path folder;
  static PaperIndex index;
  static TypingHelp typing;

  @BeforeAll
  static void indexTheSeedPageAndWorse() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes());
    Random random = new Random(3);
    for (long change = 1_000; change < 1_030; change++) {
      String title = "T" + RandomText.upTo(200, random);
      index.apply(
          SeedPage.changes(
              List.of(SeedPage.made(title, RandomText.upTo(3_000, random), "x" + change)), change));
    }
    index.refresh();
    typing = new TypingHelp(index);
    typing.follow();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void anyTextIsAQuestion() {
    Random random = new Random(42);
    for (int i = 0; i < 5_000; i++) {
      String question = RandomText.upTo(i % 250 == 0 ? 2_000 : 60, random);
      assertThat(index.search(question, 5).hits()).hasSizeLessThanOrEqualTo(5);
      if (i % 10 == 0) {
        ask(question);
      }
    }
  }

  @Test
  void aPastedAbstractFindsItsPaper() {
    for (var paper : SeedPage.PAPERS) {
      assertThat(index.search(paper.abstractText(), 1).hits())
          .extracting(Hit::id)
          .containsExactly(paper.id());
    }
  }

  /// Lucene refuses a query of more than 1,024 clauses.
  @Test
  void aPastedTextOfRareCompoundsIsNotTooMuch() {
    String compounds =
        IntStream.range(0, 60)
            .mapToObj(i -> "xa%1$d-xb%1$d-xc%1$d-xd%1$d-xe%1$d-xf%1$d".formatted(i))
            .collect(Collectors.joining(" "));
    var paper = SeedPage.made("Compounds", compounds);
    index.apply(SeedPage.changes(List.of(paper), 2_000));
    index.refresh();
    assertThat(index.search(compounds, 1).hits()).extracting(Hit::id).containsExactly(paper.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "the of", "?!…", "😀", "\0", "\"", "((", "*", "-", "AND"})
  void whatAsksForNothingFindsNothing(String question) {
    assertThat(index.search(question, 5).hits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:diffusion^2", "\"diffusion", "-diffusion +", "diffusion~ OR *:*"})
  void operatorsAreWords(String question) {
    assertThat(index.search(question, 5).hits()).isNotEmpty();
  }

  @Test
  void longTextsAreAnswered() {
    String words =
        IntStream.range(0, 5_000).mapToObj(i -> "diffusion w" + i).collect(Collectors.joining(" "));
    ask(words);
    ask("a".repeat(10_000));
    ask("a-".repeat(5_000));
    ask("diffusion ".repeat(1_000));
    ask("汉".repeat(10_000));
    ask("😀".repeat(5_000));
    ask("\"".repeat(10_000));
    ask("GpT4".repeat(2_500));
  }

  private static void ask(String question) {
    Ranking ranking = index.search(question, 5);
    assertThat(ranking.total()).isGreaterThanOrEqualTo(ranking.hits().size());
    assertThat(index.stillStands(question, ranking)).isTrue();
    assertThat(typing.find(question, EnumSet.allOf(Kind.class), 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(new Spelling(index).respell(question)).isNotNull();
    assertThat(TopicWords.in(question)).isNotNull();
    assertThat(index.byTitle(question)).isNotNull();
  }
}
