package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conditions leave out what does not fulfil them.
class ConditionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  @TempDir static Path folder;
  private static PaperIndex index;
  private static QuestionReader reader;

  @BeforeAll
  static void indexAFew() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(
        SeedPage.changes(
            List.of(
                paper(
                    "A", "Robot arms", "We train models for robot arms.", "2019-05-01", "cs.RO", 5),
                paper(
                    "B",
                    "Robot legs",
                    "The model of a robot with legs.",
                    "2023-06-15",
                    "cs.LG",
                    50),
                coded(
                    "C", "A survey of robots", "This survey covers robot learning.", "2024-01-02"),
                paper(
                    "D", "RoboBench", "We introduce a benchmark for robots.", null, "cs.RO", null),
                paper(
                    "E",
                    "Robots in the lab",
                    "Robot training without distillation.",
                    "2022-03-01",
                    "stat.ML",
                    11),
                paper(
                    "F",
                    "Medical robots",
                    "A robot distilled by distillation.",
                    "2022-03-02",
                    "math",
                    10),
                paper(
                    "Tim Salimans",
                    "One-step robots",
                    "A robot that walks in one step.",
                    "2021-01-01",
                    "cs.RO",
                    0),
                paper(
                    "Diederik P. Kingma",
                    "Robot auto-encoders",
                    "Robot data set.",
                    "2014-01-01",
                    "stat.ML",
                    1)),
            1));
    index.refresh();
    reader = new QuestionReader(index);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "robot \"train models\" | Robot arms",
        "robot \"train model\" | ",
        "robot \"the model of a\" | Robot legs",
        "robot \"one step\" | One-step robots",
        "robot \"one-step\" | One-step robots",
        "robot -legs -medical -survey -arms -bench -auto-encoders -lab -step | RoboBench",
        "robot title:robot -title:arms -title:legs | A survey of robots;Robots in the lab;Medical robots;One-step robots;Robot auto-encoders",
        "robot title:\"robot arms\" | Robot arms",
        "robot author:\"Tim Salimans\" | One-step robots",
        "robot author:Salimans | One-step robots",
        "robot author:\"T. Salimans\" | One-step robots",
        "robot author:\"Diederik Kingma\" | Robot auto-encoders",
        "robot author:\"D. P. Kingma\" | Robot auto-encoders",
        "robot author:\"Tim Kingma\" | ",
        "robot cat:cs.ro | Robot arms;RoboBench;One-step robots",
        "robot cat:stat | Robots in the lab;Robot auto-encoders",
        "robot cat:math | Medical robots",
        "robot year:2022 | Robots in the lab;Medical robots",
        "robot since:2023-06-15 | Robot legs;A survey of robots",
        "robot since:2023-06-16 | A survey of robots",
        "robot before:2015 | Robot auto-encoders",
        "robot has:code | A survey of robots",
        "robot -has:code since:2023 | Robot legs",
        "robot votes:>10 | Robot legs;Robots in the lab",
        "robot votes:0 votes:<2 | One-step robots;Robot auto-encoders",
        "robot kind:survey | A survey of robots",
        "robot kind:benchmark | RoboBench",
        "robot kind:dataset | ",
        "robot without:distillation cat:stat.ML | Robots in the lab;Robot auto-encoders",
        "robot without:distillation year:2022 | Robots in the lab",
        "papers on robots by Tim Salimans | One-step robots",
        "robot wings author:Nobody | ",
      })
  void papersThatDoNotFulfilThemAreLeftOut(String typed, @Nullable String titles) {
    assertThat(Set.copyOf(titles(typed)))
        .isEqualTo(
            titles == null
                ? Set.of()
                : Stream.of(titles.split(";", -1)).collect(Collectors.toSet()));
  }

  @Test
  void withoutATopicWhatPassesIsListed() {
    assertThat(titles("cat:cs.RO")).containsExactly("One-step robots", "Robot arms", "RoboBench");
    assertThat(titles("cat:cs.RO sort:top"))
        .containsExactly("Robot arms", "One-step robots", "RoboBench");
    assertThat(titles("sort:new")).hasSize(8).startsWith("A survey of robots", "Robot legs");
    assertThat(titles("\"of a\"")).containsExactly("Robot legs");
    assertThat(titles("")).isEmpty();
  }

  @Test
  void theBestPapersComeInTheOrderAskedFor() {
    assertThat(titles("medical robots sort:new")).containsExactly("Medical robots");
    assertThat(titles("robot year:2019..2023 sort:new").getFirst()).isEqualTo("Robot legs");
    assertThat(titles("robot sort:top").getFirst()).isEqualTo("Robot legs");
  }

  @Test
  void onlyAuthorsOfPapersArePeople() {
    assertThat(index.isAuthor("Tim Salimans")).isTrue();
    assertThat(index.isAuthor("t. salimans")).isTrue();
    assertThat(index.isAuthor("Salimans")).isTrue();
    assertThat(index.isAuthor("Robot Arms")).isFalse();
    assertThat(index.isAuthor("Legs")).isFalse();
    assertThat(index.isAuthor("?")).isFalse();
    assertThat(index.isTitle("robot ARMS")).isTrue();
  }

  @Test
  void aGuessThatLeavesNothingIsDropped() {
    Relaxation found = relaxed("robots since 2030");
    assertThat(found.dropped()).extracting(c -> c.words()).containsExactly("since 2030");
    assertThat(found.ranking().hits()).hasSize(8);
    assertThat(relaxed("robots since:2030").ranking().hits()).isEmpty();
    Relaxation one = relaxed("papers on robots since 2030 by Tim Salimans");
    assertThat(one.dropped()).extracting(c -> c.words()).containsExactly("since 2030");
    assertThat(one.inquiry().conditions())
        .extracting(c -> c.words())
        .containsExactly("by Tim Salimans");
  }

  private static Relaxation relaxed(String typed) {
    return Relaxation.of(reader.read(typed, TODAY), inquiry -> index.search(inquiry, 10));
  }

  private static List<String> titles(String typed) {
    Inquiry inquiry = reader.read(typed, TODAY);
    Ranking ranking = index.search(inquiry, 20);
    assertThat(index.stillStands(inquiry, ranking)).isTrue();
    return ranking.hits().stream().map(hit -> TITLES.get(hit.id())).toList();
  }

  private static final java.util.Map<PaperId, String> TITLES = new java.util.HashMap<>();

  private static Paper coded(String author, String title, String text, String date) {
    Paper paper = paper(author, title, text, date, "cs.AI", null);
    return new Paper(
        paper.id(),
        paper.text(),
        paper.authors(),
        paper.published(),
        paper.categories(),
        URI.create("https://github.com/a/b"),
        paper.signals());
  }

  private static Paper paper(
      String author,
      String title,
      String text,
      @Nullable String date,
      String category,
      @Nullable Integer votes) {
    PaperId id = PaperId.ofTitle(title);
    TITLES.put(id, title);
    return new Paper(
        id,
        PaperText.asGiven(title, text),
        List.of(new Author(author), new Author("Jane Doe")),
        date == null ? null : LocalDate.parse(date),
        List.of(category),
        null,
        new Signals(null, votes, null, null));
  }
}
