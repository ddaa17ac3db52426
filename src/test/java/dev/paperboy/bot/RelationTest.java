package dev.paperboy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import dev.paperboy.search.WordPlaces;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationTest {
  private static final WordPlaces NO_WORD =
      new WordPlaces(List.of(), List.of(), List.of(), List.of("flow"));

  @Test
  void aWordIsNamedWhereItTellsMost() {
    WordPlaces words =
        new WordPlaces(
            List.of("flow"), List.of("flow", "fast"), List.of("lee"), List.of("elsewhere"));
    assertThat(line(words, 0.5f))
        .isEqualTo("matches flow in the title, fast in the abstract, lee among the authors");
    assertThat(line(words, 0.75f)).endsWith("among the authors · close in meaning");
    assertThat(line(words, 0.85f)).endsWith("among the authors · very close in meaning");
  }

  @Test
  void whatSharesNoWordIsTiedByMeaning() {
    assertThat(line(NO_WORD, 0.85f)).isEqualTo("very close in meaning");
    assertThat(line(NO_WORD, 0.5f)).isEqualTo("loosely related in meaning");
    assertThat(line(NO_WORD, Float.NaN)).isEqualTo("close in meaning to your question");
  }

  @Test
  void withoutAQuestionNothingIsClaimed() {
    WordPlaces none = new WordPlaces(List.of(), List.of(), List.of(), List.of());
    assertThat(new Relation(none, Float.NaN).parts()).isEmpty();
  }

  private static String line(WordPlaces words, float closeness) {
    return new Relation(words, closeness)
        .parts().stream().map(Passage::text).collect(Collectors.joining(" · "));
  }
}
