package dev.paperboy.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int MEGABYTE = 1 << 20;

  /// Each takes a fraction of a second; what is not linear takes hours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$\\{",
        "times",
        "1times",
        "{",
        "}",
        "\\",
        "\\{",
        "$",
        "$$",
        "$ $x",
        "\\(",
        "\\[",
        "`",
        "``",
        "'",
        "~",
        "^{",
        "_{a",
        "a^{a}",
        "\\frac",
        "\\frac{",
        "\\hat",
        "\\'",
        "\\sqrt{a}",
        "-",
        "--",
        "left(",
        "left(right",
        "cdot",
        "{cdot",
        "mathcal{",
        "https://",
        "{https://a}",
        "\\href{a}",
        "sim1.",
        "le1",
        "\\cite[",
        "{\\a $$}",
        "{\\em ",
        "$a^{",
        "\\verylongname"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aMegabyteOfAnythingIsReadInTime(String pattern) {
    String text = pattern.repeat(MEGABYTE / pattern.length());
    assertThat(ReadableText.of(text).length()).isLessThanOrEqualTo(4 * MEGABYTE);
  }

  @Test
  void noTextIsTooDamagedToRead() {
    String signs = "\\${}^_~`'\"-[](). abn1\té\uD835\uDC00";
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(24); j >= 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
        text.append(random.nextInt(4) == 0 ? "\\frac" : "");
      }
      assertThat(ReadableText.of(text.toString())).isNotNull();
    }
  }
}
