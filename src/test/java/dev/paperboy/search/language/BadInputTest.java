package dev.paperboy.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever cannot be read gets a sentence that says what became of it and what to do.
class BadInputTest {
  private final QuestionReader reader = new QuestionReader(new KnownPeople());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "robots author: | robots | author: names nothing",
        "robots author:\"\" | robots | author: names nothing",
        "robots title:?? | robots | title: names nothing",
        "robots year:20x3 | robots 20x3 | year:20x3 is no year",
        "robots year:2023..2020 | robots 2023..2020 | runs backwards",
        "robots since:2024-13 | robots 2024-13 | is no date",
        "robots since:yesterdayorso | robots yesterdayorso | is no date",
        "robots votes:>many | robots >many | is no number",
        "robots votes:>99999999999 | robots >99999999999 | is no number",
        "robots votes:9..3 | robots 9..3 | runs backwards",
        "robots has:legs | robots legs | is nothing that I can tell",
        "robots sort:sideways | robots sideways | is no order",
        "robots kind:poem | robots poem | is no kind",
        "robots cat:!! | robots | cat: names nothing",
        "robots cat:c$ | robots c | is no category",
        "robots foo:bar | robots foo bar | no field foo:",
        "robots \"arms | robots arms | without its partner",
        "robots author:\"Kaiming | robots | without its partner",
        "robots \"\" | robots | Empty quotation marks",
        "robots since:2024 until:2020 | robots | No day is in all",
        "robots AND arms | robots AND arms | mean nothing here",
        "robots arm* | robots arm* | mean nothing here",
        "robot~2 arms | robot~2 arms | mean nothing here",
        "the of and | the of and | small words only",
        "!!! ??? | | no word in it",
        "- \" ( | | no word in it",
        "扩散模型 | 扩散模型 | English words find more",
        "نماذج الانتشار | نماذج الانتشار | English words find more"
      })
  void isSearchedAsWordsAndSaidSo(String typed, String topic, String remark) {
    Inquiry inquiry = read(typed);
    assertThat(inquiry.topic()).isEqualTo(topic == null ? "" : topic);
    assertThat(inquiry.remarks()).anyMatch(said -> said.contains(remark));
    assertThat(inquiry.remarks()).allMatch(said -> said.length() <= 100);
  }

  @Test
  void hiddenCharactersAreLeftOut() {
    Inquiry inquiry = read("robots\0 \u0007arms");
    assertThat(inquiry.topic()).isEqualTo("robots arms");
    assertThat(inquiry.remarks()).containsExactly("Characters that cannot be shown were left out.");
  }

  @Test
  void fiveThousandWordsAreCut() {
    String words =
        IntStream.range(0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Inquiry inquiry = read(words);
    assertThat(inquiry.topic()).hasSizeLessThanOrEqualTo(1_000).startsWith("w0 w1");
    assertThat(inquiry.remarks())
        .containsExactly("Only the first 1,000 characters of the question were read.");
  }

  @Test
  void onlySoManyConditionsAreRead() {
    String fields =
        IntStream.range(0, 50).mapToObj(i -> "-not" + i).collect(Collectors.joining(" "));
    Inquiry inquiry = read(fields + " robots");
    assertThat(inquiry.topic()).isEqualTo("robots");
    assertThat(inquiry.conditions()).hasSize(10);
    assertThat(inquiry.remarks()).containsExactly("Only the first 10 conditions were read.");
  }

  @Test
  void whatIsWellFormedGetsNoRemark() {
    assertThat(read("robots \"with arms\" -legs year:2020..2023 sort:new").remarks()).isEmpty();
    assertThat(read("robots since 2023").remarks()).isEqualTo(List.of());
  }

  private Inquiry read(String typed) {
    return reader.read(typed, LocalDate.of(2026, 11, 24));
  }
}
