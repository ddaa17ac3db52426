package dev.paperboy.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What questions say, decided by reading them: `questions.txt`.
class QuestionCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate MUCH_LATER = LocalDate.of(2031, 3, 1);

  private final QuestionReader reader = new QuestionReader(new KnownPeople());

  record Case(String typed, String topic, String understood) {}

  static List<Case> cases() throws IOException {
    var table = QuestionCasesTest.class.getResourceAsStream("questions.txt");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(c -> read(c)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aQuestionIsUnderstoodAsAPersonWould(Case one) {
    Inquiry inquiry = reader.read(one.typed(), TODAY);
    assertThat(inquiry.topic()).isEqualTo(one.topic());
    assertThat(understood(inquiry)).isEqualTo(one.understood());
  }

  /// Buttons and the cache hold the written form, which must not move with the days.
  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrittenBackReadsTheSameOnAnyDay(Case one) {
    Inquiry inquiry = reader.read(one.typed(), TODAY);
    Inquiry again = reader.read(inquiry.text(), MUCH_LATER);
    assertThat(again.normalised()).isEqualTo(inquiry.normalised());
    for (Condition condition : inquiry.conditions()) {
      Inquiry rest = inquiry.without(condition);
      assertThat(reader.read(rest.text(), MUCH_LATER).normalised()).isEqualTo(rest.normalised());
    }
  }

  @Test
  void thereAreEnoughOfThemAndHalfAreTraps() throws IOException {
    long traps = cases().stream().filter(one -> one.understood().isEmpty()).count();
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(traps).isGreaterThanOrEqualTo(60);
  }

  private static String understood(Inquiry inquiry) {
    Stream<String> order =
        inquiry.order() == Order.RELEVANCE ? Stream.of() : Stream.of(inquiry.order().words());
    return Stream.concat(inquiry.conditions().stream().map(Condition::words), order)
        .collect(Collectors.joining(" · "));
  }

  private static Case read(String line) {
    List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    return new Case(parts.get(0), parts.get(1), parts.get(2));
  }
}
