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

  @ParameterizedTest
  @ValueSource(strings = {"$\\{", "times", "\\'", "{"})
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aMegabyteIsReadInTime(String pattern) {
    readsAll(pattern, MEGABYTE);
  }

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
  void muchOfAnythingIsReadInTime(String pattern) {
    readsAll(pattern, MEGABYTE / 4);
  }

  private static void readsAll(String pattern, int size) {
    String text = pattern.repeat(size / pattern.length());
    assertThat(ReadableText.of(text).length()).isLessThanOrEqualTo(4 * size);
  }

  /// What reads a group twice takes twice as long with every level.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\'{",
        "\\c{",
        "\\hat{",
        "\\frac{",
        "\\emph{",
        "\\own{",
        "{\\em ",
        "x^{",
        "x_{",
        "$x^{",
        "$\\hat{",
        "{https://a",
        "https://a{",
        "\\href{a}{",
        "\\left{",
        "\\sqrt{\\'{",
        "`{\\c{"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void groupsWithinGroupsAreReadOnce(String opening) {
    int groups = (int) opening.chars().filter(c -> c == '{').count();
    String text = opening.repeat(1000) + "ab" + "}".repeat(1000 * groups) + "$";
    assertThat(ReadableText.of(text)).contains("ab");
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
