package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.search.completion.Completion;
import dev.paperboy.search.completion.Completion.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @TempDir static Path folder;
  static PaperIndex index;
  static TypingHelp typing;

  @BeforeAll
  static void indexTheSeedPageAndPeople() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes());
    index.apply(
        SeedPage.changes(
            List.of(
                paper("First", null, null, "Kaiming He", "René Descartes"),
                paper("Second", 5, null, "Kaiming He", "Kaiming Heng"),
                paper("Grasping with Hands", 3, null, "Ada Lovelace"),
                paper("Grasping at Straws", 70, null, "Ada Lovelace"),
                paper("Grasping anew", 3, LocalDate.of(2026, 1, 1), "汉 字"),
                paper("Hand and Grasping " + "word ".repeat(300), 900, null, "Li Na")),
            1_000));
    index.refresh();
    typing = new TypingHelp(index);
    typing.follow();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "slimf | SlimFlow",
        "Slim | SlimFlow",
        "SIMMI | SimMIM",
        "on distillation of gui | On Distillation of Guided Diffusion Models",
        "routing trans | Efficient Content-Based Sparse Attention with Routing Transformers",
        "module-to-mod | m2mKD",
        "the sur | The Surprising Effectiveness",
        "a tour of | A Tour of Convolutional Networks",
        "data era distilla | Dataset Distillation",
        "slimflwo | SlimFlow",
        "routing transfromers | Efficient Content-Based Sparse Attention with Routing Transformers",
      })
  void titlesAreFoundByTheirWords(String typed, String title) {
    assertThat(texts(typed, EnumSet.of(Kind.PAPER), 3))
        .anyMatch(suggested -> suggested.startsWith(title));
  }

  @Test
  void titlesThatBeginSoComeFirstThenThePopularThenTheNew() {
    assertThat(texts("grasp", EnumSet.of(Kind.PAPER), 4))
        .startsWith("Grasping at Straws", "Grasping anew", "Grasping with Hands")
        .last()
        .asString()
        .startsWith("Hand and Grasping word");
  }

  @Test
  void papersCarryTheirId() {
    assertThat(typing.find("grasping at", ALL, 5))
        .containsExactly(
            new Completion(
                Kind.PAPER, "Grasping at Straws", PaperId.ofTitle("Grasping at Straws").value()));
  }

  @ParameterizedTest
  @CsvSource({
    "kaiming h, Kaiming He",
    "he, Kaiming He",
    "descartes, René Descartes",
    "Rene, René Descartes",
    "RENÉ d, René Descartes",
    "decsartes, René Descartes",
    "汉, 汉 字",
  })
  void authorsAreFoundByAnyOfTheirNames(String typed, String name) {
    assertThat(typing.find(typed, ALL, 25)).contains(new Completion(Kind.AUTHOR, name, name));
  }

  @Test
  void whoWroteMoreComesFirst() {
    assertThat(texts("kaim", EnumSet.of(Kind.AUTHOR), 5))
        .containsExactly("Kaiming He", "Kaiming Heng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs.c", "CS.CV", "computer vis", "pattern reco", "computre vision"})
  void categoriesAreFoundByCodeAndName(String typed) {
    assertThat(typing.find(typed, ALL, 8))
        .contains(
            new Completion(
                Kind.CATEGORY, "cs.CV – Computer Vision and Pattern Recognition", "cs.CV"));
  }

  @ParameterizedTest
  @CsvSource({
    "diff, diffusion models",
    "dif mod, diffusion models",
    "neural arch, Neural Architecture Search",
    "visoin t, vision transformers",
  })
  void frequentPhrasesAreLearnt(String typed, String phrase) {
    assertThat(texts(typed, EnumSet.of(Kind.PHRASE), 8)).contains(phrase);
  }

  @Test
  void theShortOnesLeaveRoomForTitles() {
    List<Completion> mixed = typing.find("d", ALL, 8);
    assertThat(mixed).hasSize(8).extracting(Completion::kind).isSorted();
    assertThat(mixed).filteredOn(one -> one.kind() == Kind.PAPER).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "\0", "diffusion dough", "qqqq", "diz", "\ud83d"})
  void nothingCompletesWhatNobodyWrote(String typed) {
    assertThat(typing.find(typed, ALL, 5)).isEmpty();
  }

  @Test
  void badInputIsBounded() {
    assertThat(typing.find("diffusion", ALL, 0)).isEmpty();
    assertThat(typing.find("diffusion", Set.of(), 5)).isEmpty();
    assertThat(typing.find("a".repeat(5_000), ALL, 5)).isEmpty();
    assertThat(typing.find("a ".repeat(5_000), ALL, 5)).isEmpty();
    assertThat(typing.find("汉".repeat(5_000), ALL, 5)).isEmpty();
  }

  @Test
  void completionsFollowTheIndexWhenTold() {
    try (PaperIndex own = PaperIndex.open(folder.resolve("own"), Clock.systemUTC())) {
      TypingHelp help = new TypingHelp(own);
      help.follow();
      assertThat(help.find("grasp", ALL, 5)).isEmpty();
      own.apply(SeedPage.changes(List.of(paper("Grasping", null, null, "Ada Lovelace")), 1));
      own.refresh();
      assertThat(help.find("grasp", ALL, 5)).isEmpty();
      help.follow();
      assertThat(help.find("grasp", ALL, 5)).hasSize(1);
      own.apply(SeedPage.changes(List.of(paper("Grasping", 7, null, "Grace Hopper")), 2));
      own.refresh();
      help.follow();
      assertThat(help.find("ada", ALL, 5)).isEmpty();
      assertThat(help.find("gra", ALL, 5))
          .extracting(Completion::text)
          .containsExactly("Grace Hopper", "Grasping");
    }
  }

  private static List<String> texts(String typed, Set<Kind> kinds, int limit) {
    return typing.find(typed, kinds, limit).stream().map(Completion::text).toList();
  }

  private static Paper paper(
      String title, @Nullable Integer votes, @Nullable LocalDate day, String... authors) {
    return new Paper(
        PaperId.ofTitle(title),
        PaperText.asGiven(title, ""),
        List.of(authors).stream().map(Author::new).toList(),
        day,
        List.of("cs.CV"),
        null,
        new Signals(null, votes, null, null));
  }
}
