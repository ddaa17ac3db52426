package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. One                                  | A. One
          A. One, B. Two                          | A. One/B. Two
          A. One, B. Two and C. Three             | A. One/B. Two/C. Three
          A. One, B. Two, and C. Three            | A. One/B. Two/C. Three
          A. One and B. Two                       | A. One/B. Two
          One, A. and Two, B.                     | A. One/B. Two
          A. One; B. Two, Jr.                     | A. One/B. Two, Jr.
          A. One (X, Y and Z), B. Two (W)         | A. One/B. Two
          C. Bal\\'azs, F. Anderson               | C. Balázs/F. Anderson
          """)
  void aLineOfAuthorsIsTakenApart(String line, String names) {
    assertThat(AuthorList.of(line))
        .extracting(Author::name)
        .containsExactlyElementsOf(List.of(names.split("/", -1)));
  }

  @Test
  void namesWithoutLettersToShowAreLeftOut() {
    assertThat(AuthorList.of(List.of("", " ", "\u200B", "Ann"))).containsExactly(new Author("Ann"));
    assertThat(AuthorList.of(" , ")).isEmpty();
  }

  @Test
  void aMegabyteOfSpacesIsTakenApartInTime() {
    assertThat(AuthorList.of("a" + " ".repeat(1 << 20) + "b")).hasSize(1);
    assertThat(AuthorList.of("(".repeat(1 << 20))).hasSize(1);
  }
}
