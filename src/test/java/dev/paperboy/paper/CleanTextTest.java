package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void everyControlCharacterIsWhiteSpaceOrGone() {
    for (int c = 0; c < 0xA0; c++) {
      if (Character.isISOControl(c)) {
        assertThat(CleanText.line("a" + (char) c + "b")).isIn("a b", "ab");
      }
    }
  }
}
