package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A hundred thousand texts that nobody would type, at the reader and, one in twenty, at the index.
class AnyQuestionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final List<String> BITS =
      List.of(
          "\"",
          "-",
          "-\"",
          "title:",
          "author:",
          "cat:",
          "year:",
          "since:",
          "until:",
          "before:",
          "after:",
          "has:code",
          "votes:>10",
          "votes:",
          "kind:survey",
          "sort:new",
          "sort:",
          "about:",
          "without:",
          "foo:",
          "2023",
          "2020..2023",
          "2023..2020",
          "20x3",
          "since 2023",
          "last month",
          "in the last 3 years",
          "from 2019 to 2021",
          "by Tim Salimans",
          "from Kaiming He",
          "Yann LeCun's papers",
          "papers on",
          "survey of",
          "with code",
          "that are open source",
          "but not",
          "without",
          "excluding",
          "recent papers",
          "what's new in",
          "and",
          "or",
          ",",
          "?",
          "June 2024",
          "“",
          "”",
          "cs.CV",
          "T. Salimans",
          "AND",
          "NOT",
          "*",
          "\uFFFD");

  /// What others do on this machine is no time of ours.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir static Path folder;
  private static PaperIndex index;

  @BeforeAll
  static void indexTheSeedPage() {
    index = PaperIndex.open(folder.resolve("index"), Clock.systemUTC());
    index.apply(SeedPage.changes());
    index.apply(
        SeedPage.changes(
            List.of(
                SeedPage.made("One-step", "Robots", "Tim Salimans", "Kaiming He", "Yann LeCun")),
            1_000));
    index.refresh();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /// The seed is in the name of the test.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20, 300, 4_000})
  @Timeout(120)
  void isReadAndWrittenBack(long seed) {
    QuestionReader reader = new QuestionReader(index);
    Random random = new Random(seed);
    for (int i = 0; i < 25_000; i++) {
      String typed = text(random);
      Inquiry inquiry = reader.read(typed, TODAY);
      if (inquiry.conditions().size() > 10 || inquiry.topic().length() > 1_000) {
        fail("too much of: " + typed);
      }
      if (i % 5 == 0) {
        Inquiry again = reader.read(inquiry.text(), TODAY.plusYears(5));
        assertThat(again.normalised()).as(typed).isEqualTo(inquiry.normalised());
      }
      if (i % 20 == 0) {
        assertThat(index.search(inquiry, 5).hits()).as(typed).hasSizeLessThanOrEqualTo(5);
      }
    }
  }

  @Test
  void longTextsTakeNoTime() {
    QuestionReader reader = new QuestionReader(index);
    List<String> bits =
        List.of("by Tim ", "\"a\" ", "\"", "author: ", "since 20 ", "-a ", "(\"", "from A ");
    for (String bit : bits) {
      ask(bit.repeat(20_000 / bit.length()), reader);
    }
    ask(
        IntStream.range(0, 5_000).mapToObj(i -> "diffusion w" + i).collect(Collectors.joining(" ")),
        reader);
    ask(
        IntStream.range(0, 10)
            .mapToObj(i -> "without:\"%s\"".formatted("汉%d字".formatted(i).repeat(60)))
            .collect(Collectors.joining(" ")),
        reader);
  }

  private static void ask(String typed, QuestionReader reader) {
    long start = THREADS.getCurrentThreadCpuTime();
    Inquiry inquiry = reader.read(typed, TODAY);
    Ranking ranking = index.search(inquiry, 5);
    assertThat(index.stillStands(inquiry, ranking)).isTrue();
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(2));
  }

  private static String text(Random random) {
    if (random.nextInt(3) == 0) {
      return RandomText.upTo(random.nextInt(500) == 0 ? 5_000 : 80, random);
    }
    StringBuilder text = new StringBuilder();
    int bits = random.nextInt(12);
    for (int i = 0; i < bits; i++) {
      boolean ours = random.nextInt(4) > 0;
      text.append(ours ? BITS.get(random.nextInt(BITS.size())) : RandomText.upTo(12, random));
      text.append(random.nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }
}
