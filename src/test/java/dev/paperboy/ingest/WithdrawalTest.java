package dev.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ingest.arxiv.Withdrawal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "This paper has been withdrawn by the author due to a crucial error in equation 3",
        "This submission has been withdrawn by arXiv administrators",
        "Withdrawn. The proof is wrong",
        "Paper withdrawn because of an error",
        "The article is withdrawn",
        "(withdrawn)"
      })
  void aWithdrawalIsRecognised(String comment) {
    assertThat(Withdrawal.isToldBy(comment)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7 pages, supersedes a withdrawn paper",
        "We study how withdrawn papers are cited",
        "Withdrawals from banks",
        "12 pages"
      })
  void otherWordsAreNone(String comment) {
    assertThat(Withdrawal.isToldBy(comment)).isFalse();
  }
}
