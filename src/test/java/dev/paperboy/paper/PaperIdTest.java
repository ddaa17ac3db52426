package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2405.20320",
        "2405.20320v3",
        "arXiv:2405.20320",
        "arxiv: 2405.20320v1",
        "https://arxiv.org/abs/2405.20320",
        "http://www.arxiv.org/abs/2405.20320v2",
        "arxiv.org/pdf/2405.20320.pdf",
        "https://arxiv.org/pdf/2405.20320v1.pdf#page=3",
        "https://export.arxiv.org/html/2405.20320v1",
        "https://www.alphaxiv.org/abs/2405.20320",
        "https://alphaxiv.org/overview/2405.20320v1",
        "https://huggingface.co/papers/2405.20320?utm=x",
        "https://hf.co/papers/2405.20320",
        "10.48550/arXiv.2405.20320",
        "doi:10.48550/ARXIV.2405.20320",
        "https://doi.org/10.48550/arXiv.2405.20320",
        "  <https://arxiv.org/abs/2405.20320|arxiv.org/abs/2405.20320>  "
      })
  void everyFormOfAReferenceNamesTheSamePaper(String reference) {
    assertThat(PaperId.parse(reference)).contains(new PaperId("2405.20320"));
  }

  @ParameterizedTest
  @CsvSource({
    "hep-th/9901001v2, hep-th/9901001",
    "https://arxiv.org/abs/math.GT/0309136, math.GT/0309136",
    "MATH.gt/0309136, math.GT/0309136",
    "arXiv:cond-mat/9812345, cond-mat/9812345",
    "0704.0001v1, 0704.0001"
  })
  void oldIdsAreReadToo(String reference, String id) {
    assertThat(PaperId.parse(reference)).contains(new PaperId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "diffusion",
        "2405",
        "2413.20320",
        "2405.203",
        "2405.20320 and more",
        "https://example.org/abs/2405.20320",
        "https://arxiv.org.evil.example/abs/2405.20320",
        "10.1000/2405.20320",
        "title:xyz"
      })
  void otherTextNamesNoPaper(String text) {
    assertThat(PaperId.parse(text)).isEmpty();
  }

  @Test
  void aTitleGivesTheSameIdHoweverItIsWritten() {
    PaperId id = PaperId.ofTitle("Fréchet  Distances: a Survey");
    assertThat(PaperId.ofTitle("frechet distances – A SURVEY")).isEqualTo(id);
    assertThat(PaperId.parse(id.value())).contains(id);
    assertThat(id.isArxiv()).isFalse();
    assertThat(id.abstractPage()).isEmpty();
  }

  @Test
  void aRecordIsKnownByItsIdentifierToTheLetter() {
    PaperId id = PaperId.ofRecord("MED-10");
    assertThat(PaperId.ofRecord("MED-10")).isEqualTo(id);
    assertThat(PaperId.ofRecord("med-10")).isNotEqualTo(id);
    assertThat(PaperId.parse(id.value())).contains(id);
    assertThat(id.isArxiv()).isFalse();
    assertThat(id.pdf()).isEmpty();
  }

  @Test
  void aVersionIsNoPartOfTheId() {
    assertThatThrownBy(() -> new PaperId("2405.20320v1")).hasMessageContaining("2405.20320v1");
  }
}
