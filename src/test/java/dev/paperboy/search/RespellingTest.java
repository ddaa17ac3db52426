package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.spelling.Respelling;
import dev.paperboy.search.spelling.Respelling.Change;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {
  @TempDir static Path folder;
  static PaperIndex index;
  static Spelling spelling;

  @BeforeAll
  static void indexTheSeedPageAndANameAndARareWord() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes());
    index.apply(
        SeedPage.changes(
            List.of(SeedPage.made("Attention", "All one needs.", "Ashish Vaswani")), 1_000));
    index.refresh();
    spelling = new Spelling(index);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /// Written by hand after the words of the seed page: what fingers and memory make of them.
  @ParameterizedTest
  @CsvFileSource(resources = "misspellings.csv", numLinesToSkip = 1)
  void misspeltWordsArePutRight(String typed, String meant) {
    assertThat(spelling.respell(typed)).map(Respelling::text).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT4o",
        "LLaMA3",
        "SlimFlow",
        "slimflow",
        "slim flow",
        "UniRepLKNet",
        "ResNet-50",
        "cs.CV",
        "DiffusoinNet",
        "VQGAN",
        "difusoin3",
        "the of and",
        "papers about diffusion",
        "protein folding",
        "plane",
        "geometric graphs",
        "unlearning",
        "wiser robots",
        "mixtures",
        "Vaswani",
        "diffusion",
        "扩散模型",
        "диффузия",
        "الذكاء",
        "é",
        "",
        "\"difusion\" models",
        "author:vaswani",
        "difusion:x",
      })
  void whatIsRightOrMeantSoIsLeftAlone(String typed) {
    assertThat(spelling.respell(typed)).isEmpty();
  }

  @Test
  void noTitleOrSentenceOfThePapersIsCorrected() {
    for (var paper : SeedPage.PAPERS) {
      assertThat(spelling.respell(paper.title())).isEmpty();
      for (Span sentence : Sentences.in(paper.abstractText())) {
        String text = paper.abstractText().substring(sentence.start(), sentence.end());
        assertThat(spelling.respell(text)).as(text).isEmpty();
      }
    }
  }

  @Test
  void changesSayWhatStoodWhere() {
    String typed = "Difusion models by vaswanni";
    Respelling respelling = spelling.respell(typed).orElseThrow();
    assertThat(respelling.text()).isEqualTo("Diffusion models by vaswani");
    assertThat(respelling.changes())
        .containsExactly(
            new Change(0, 8, "Difusion", "Diffusion", 0),
            new Change(19, 27, "vaswanni", "vaswani", 0));
  }

  @Test
  void aWordThatIsVastlyRarerThanItsNeighbourIsMisspelt() {
    try (PaperIndex many = PaperIndex.open(folder.resolve("many"), Clock.systemUTC())) {
      for (int i = 1; i <= 700; i++) {
        many.apply(SeedPage.changes(List.of(SeedPage.made("Paper " + i, "On reasoning.")), i));
      }
      var slip = SeedPage.made("Slip", "On resoning.");
      many.apply(SeedPage.changes(List.of(slip), 701));
      many.refresh();
      Respelling respelling = new Spelling(many).respell("resoning").orElseThrow();
      assertThat(respelling.text()).isEqualTo("reasoning");
      assertThat(respelling.changes().getFirst().papers()).isEqualTo(1);
    }
  }

  @Test
  void aWordInATitleIsMeantHoweverRare() {
    try (PaperIndex many = PaperIndex.open(folder.resolve("titles"), Clock.systemUTC())) {
      for (int i = 1; i <= 700; i++) {
        many.apply(SeedPage.changes(List.of(SeedPage.made("Paper " + i, "On reasoning.")), i));
      }
      many.apply(SeedPage.changes(List.of(SeedPage.made("Resoning", "A name.")), 701));
      many.refresh();
      assertThat(new Spelling(many).respell("resoning")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "training super vised models, training supervised models",
    "difusionmodels, diffusion models",
    "diffusionmodels, diffusion models",
    "modelswith, models with",
  })
  void wordsAreJoinedAndParted(String typed, String meant) {
    assertThat(spelling.respell(typed)).map(Respelling::text).contains(meant);
  }

  @Test
  void badInputIsNoQuestionOfSpelling() {
    assertThat(spelling.respell("difusion ".repeat(600))).isEmpty();
    assertThat(spelling.respell("a".repeat(5_000))).isEmpty();
    assertThat(spelling.respell("difusion\0models"))
        .map(Respelling::text)
        .contains("diffusion\0models");
  }

  @Test
  void anEmptyIndexCorrectsNothing() {
    try (PaperIndex empty = PaperIndex.open(folder.resolve("empty"), Clock.systemUTC())) {
      assertThat(new Spelling(empty).respell("difusion models")).isEmpty();
    }
  }
}
