package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "ada@example.org, ada@example.org, ada@example.org",
    "Ada.Lovelace@Example.ORG, ada.lovelace@example.org, ada.lovelace@example.org",
    "ada+papers@example.org, ada+papers@example.org, ada@example.org",
    "<ada@example.org>, ada@example.org, ada@example.org",
    "mailto:ada@example.org, ada@example.org, ada@example.org",
    "ada@example.org., ada@example.org, ada@example.org",
    "o'neill_x-1@a-b.co.uk, o'neill_x-1@a-b.co.uk, o'neill_x-1@a-b.co.uk",
    "ada@bücher.example, ada@xn--bcher-kva.example, ada@xn--bcher-kva.example"
  })
  void addressesAreReadInLowerCase(String typed, String text, String inbox) {
    assertThat(MailAddress.read(typed)).contains(new MailAddress(text, inbox));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "ada",
        "ada@",
        "@example.org",
        "ada@localhost",
        "ada@example",
        "ada@127.0.0.1",
        "ada@[127.0.0.1]",
        "a@b@example.org",
        "ada@-example.org",
        "ada@exam ple.org",
        "ada@example..org",
        ".ada@example.org",
        "ada..b@example.org",
        "ada@example.org,eve@example.org",
        "ada@example.org;eve@example.org",
        "Ada <ada@example.org>",
        "\"a b\"@example.org",
        "ada%relay@example.org",
        "ada@example.org\r\nBcc: eve@example.org",
        "ada\n@example.org",
        "ada@example.org\u0000",
        "ädä@example.org",
        "ada@example.1"
      })
  void whatCannotBeWrittenToIsNone(String typed) {
    assertThat(MailAddress.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("long_")
  void whatIsTooLongIsNone(String typed, boolean sound) {
    assertThat(MailAddress.read(typed).isPresent()).isEqualTo(sound);
  }

  private static Object[][] long_() {
    String label = "x".repeat(60) + ".";
    return new Object[][] {
      {"a".repeat(64) + "@example.org", true},
      {"a".repeat(65) + "@example.org", false},
      {"a@" + label.repeat(3) + "example.org", true},
      {"a".repeat(64) + "@" + label.repeat(3) + "example.org", false},
      {"a@" + "x".repeat(64) + ".org", false},
      {"a".repeat(100_000) + "@example.org", false},
    };
  }
}
