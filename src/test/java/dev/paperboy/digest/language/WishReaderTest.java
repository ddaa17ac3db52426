package dev.paperboy.digest.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  static Stream<String> cases() throws IOException {
    try (InputStream in = WishReaderTest.class.getResourceAsStream("wishes.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void wishesAreReadAsWritten(String line) {
    if (line.contains(" ! ")) {
      String[] parts = line.split(" ! ", 2);
      WishReading.Refused refused = (WishReading.Refused) WishReader.read(parts[0], TODAY);
      assertThat(refused.why() + " " + refused.instead()).contains(parts[1]);
      return;
    }
    String[] parts = line.split("\\|", -1);
    Wish wish = understood(parts[0].strip());
    assertThat(
            List.of(
                orDash(wish.topic().isEmpty() ? null : wish.topic()),
                orDash(wish.days() == null ? null : Weekdays.words(wish.days())),
                orDash(wish.time()),
                orDash(wish.zone()),
                orDash(wish.most()),
                orDash(wish.least())))
        .isEqualTo(Stream.of(parts).skip(1).map(String::strip).toList());
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static Wish understood(String text) {
    return ((WishReading.Understood) WishReader.read(text, TODAY)).wish();
  }

  @Test
  void whatIsAmbiguousIsSaid() {
    assertThat(understood("at 9").remarks())
        .containsExactly("I took 9 for 09:00 in the morning; say 9pm for the evening.");
    assertThat(understood("at 18h").remarks()).isEmpty();
    assertThat(understood("at 9 EST").remarks()).contains("I took EST for America/New_York.");
    assertThat(understood("x max 9").remarks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "black friday",
        "max 3",
        "on mondays",
        "at 9",
        "at 9 Berlin",
        "weekly",
        "min 5",
        "stock weekly on friday at 7:00 Asia/Tokyo max 2 min 9",
        "vision/language",
        "weekdays"
      })
  void aWishThatSaysAllReadsAsItself(String topic) {
    Random random = new Random(topic.hashCode());
    List<String> zones = List.of("Europe/Berlin", "UTC", "+05:30", "UTC+02:00", "CET");
    for (String zone : zones) {
      Wish wish =
          new Wish(
              topic,
              Weekdays.WORKING,
              LocalTime.of(random.nextInt(24), random.nextInt(60)),
              ZoneId.of(zone),
              1 + random.nextInt(5),
              random.nextInt(100),
              List.of());
      Wish read = understood(wish.text());
      assertThat(read.about(topic)).usingRecursiveComparison().isEqualTo(wish);
      assertThat(read.topic()).isEqualTo(topic);
    }
  }

  @Test
  void anyTextIsReadQuickly() {
    Random random = new Random(4);
    String[] words = {
      "at", "9", "max", "on", "mon", "and", ",", "in", "Berlin", "9:30", "+", "weekly", "x"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(12); w > 0; w--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      assertThat(WishReader.read(text.toString(), TODAY)).isNotNull();
    }
    assertThat(WishReader.read("mon and ".repeat(5_000), TODAY)).isNotNull();
    assertThat(WishReader.read("a b ".repeat(5_000), TODAY)).isNotNull();
  }
}
