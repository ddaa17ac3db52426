package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which sentence is right for which question, decided by reading: `key-sentences.txt`.
class KeySentenceCasesTest {
  record Case(String title, String question, String fragment) {}

  static List<Case> cases() throws IOException {
    var table = KeySentenceCasesTest.class.getResourceAsStream("key-sentences.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(c -> read(c)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSentenceIsTheOneAReaderWouldChoose(Case one) {
    String text = SeedPage.paper(one.title()).abstractText();
    int at = text.indexOf(one.fragment());
    assertThat(at).as("the abstract has it").isNotNegative();
    Excerpt chosen = KeySentence.read(SeedPage.paper(one.title()), one.question()).sentence();
    String shown = chosen.text().replace("…", "");
    Span right =
        Sentences.in(text).stream()
            .filter(s -> s.start() <= at && at < s.end())
            .findFirst()
            .orElseThrow();
    assertThat(text.substring(right.start(), right.end())).contains(shown);
    assertThat(chosen.text().length()).isLessThanOrEqualTo(KeySentence.LONGEST);
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
  }

  private static Case read(String line) {
    List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return new Case(parts.get(0), parts.get(1), parts.get(2));
  }
}
