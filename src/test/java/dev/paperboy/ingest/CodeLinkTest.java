package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Code: https://github.com/an/owls.                 | https://github.com/an/owls
          (see https://github.com/an/owls_2-b).             | https://github.com/an/owls_2-b
          at {https://github.com/an/owls}.                  | https://github.com/an/owls
          at https://github.com/an/owls/, along             | https://github.com/an/owls
          at http://www.GitLab.com/an/owls/tree/main/x.y;   | https://GitLab.com/an/owls/tree/main/x.y
          at github.com/an/owls, first                      | https://github.com/an/owls
          both https://codeberg.org/a/b and github.com/c/d  | https://codeberg.org/a/b
          """)
  void theFirstRepositoryIsFound(String text, URI link) {
    assertThat(CodeLink.in(text)).contains(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "available on GitHub",
        "https://github.com/an",
        "https://an.github.io/owls",
        "https://evil.example/github.com/a/b",
        "notgithub.com/a/b"
      })
  void otherTextHasNoCode(String text) {
    assertThat(CodeLink.in(text)).isEmpty();
  }

  @Test
  void aMegabyteOfLinksIsSearchedInTime() {
    assertThat(CodeLink.in("github.com/".repeat(100_000))).isEmpty();
    assertThat(CodeLink.in("https://github.com/a/" + "b/".repeat(500_000))).isEmpty();
  }
}
