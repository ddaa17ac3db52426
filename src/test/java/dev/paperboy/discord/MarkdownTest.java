package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Passage;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SlimFlow: Training one-step (small) models | SlimFlow: Training one-step (small) models",
        "*a* _b_ ~~c~~ `d` | \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`",
        "<@12> <t:1:R> | \\<\\@12\\> \\<t\\:1\\:R\\>",
        "see https://evil.example now | see https\\://evil.example now",
        "[x](https://evil.example) | \\[x\\]\\(https\\://evil.example)",
        "# heading | \\# heading",
        "12. item | 12\\. item",
        "-# small | \\-# small",
        ":smile: x | \\:smile: x",
      })
  void textShowsAsItIs(String text, String written) {
    assertThat(Markdown.line(text, 500)).isEqualTo(written);
  }

  @Test
  void nobodyIsCalled() {
    assertThat(Markdown.line("@everyone and @HERE", 500))
        .isEqualTo("@\u200Beveryone and @\u200BHERE");
  }

  @Test
  void rightToLeftTextDoesNotTurnItsSurroundings() {
    assertThat(Markdown.line("a שלום b", 500)).isEqualTo("\u2068a שלום b\u2069");
  }

  @Test
  void boldStandsAtTheWord() {
    assertThat(Markdown.line(Passage.plain("a").thenBold(" b ").thenBold("c").then(" d"), 500))
        .isEqualTo("a **b c** d");
  }

  @Test
  void aMomentIsShownInTheReadersOwnTime() {
    Instant moment = Instant.parse("2026-01-13T09:00:00Z");
    assertThat(Markdown.line(Passage.plain("Next: ").thenMoment(moment).then("!"), 500))
        .isEqualTo("Next: <t:1768294800:f>!");
    assertThat(Markdown.line(Passage.plain("Next: ").thenMoment(moment), 20))
        .isEqualTo("Next: Tue 13 Jan…");
  }

  @Test
  void tooLongTextEndsAtAWord() {
    assertThat(Markdown.line("one two three, four five", 18)).isEqualTo("one two three…");
    assertThat(Markdown.line("*".repeat(100), 21)).hasSizeLessThanOrEqualTo(21).endsWith("…");
  }

  @Test
  void aLinkLeadsWhereItShould() {
    URI page = URI.create("https://arxiv.org/abs/1_(2)");
    assertThat(MarkdownLink.of("[Re] x", page, 200))
        .isEqualTo("[\\[Re\\] x](https://arxiv.org/abs/1_%282%29)");
    assertThat(MarkdownLink.of("x](https://evil.example) [y", page, 200))
        .isEqualTo("[x)(https\\://evil.example) (y](https://arxiv.org/abs/1_%282%29)");
  }
}
