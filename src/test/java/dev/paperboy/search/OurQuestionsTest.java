package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.OurQuestion.Corpus;
import dev.paperboy.search.OurQuestion.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That `questions.jsonl` is whole.
class OurQuestionsTest {
  private static final List<OurQuestion> QUESTIONS = OurQuestion.all();

  @Test
  void thereAreEnoughOverBothCorpora() {
    assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(72);
    assertThat(OurQuestion.over(Corpus.SEED)).hasSizeGreaterThanOrEqualTo(24);
    assertThat(OurQuestion.over(Corpus.HF)).hasSizeGreaterThanOrEqualTo(36);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAtLeastTwelve(Kind kind) {
    assertThat(QUESTIONS).filteredOn(q -> q.kind() == kind).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void eachHasAnIdAndWordsOfItsOwn() {
    assertThat(QUESTIONS).extracting(OurQuestion::id).doesNotHaveDuplicates();
    assertThat(QUESTIONS)
        .extracting(question -> question.text().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .allMatch(text -> text.equals(text.strip()) && !text.isEmpty());
  }

  @Test
  void eachHasAPaperThatIsWhatWasWantedAndNoOtherGrades() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(question.relevant().values()).contains(2).isSubsetOf(Set.of(1, 2)));
  }

  @Test
  void topicalOnesHaveSeveralAnswersButNotHalfTheCorpus() {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.kind() == Kind.TOPICAL)
        .allSatisfy(question -> assertThat(question.relevant()).hasSizeBetween(3, 30));
  }

  @Test
  void filteredOnesSayWhatPassesAndOthersDoNot() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question ->
                assertThat(question.filter().isEmpty())
                    .as(question.id())
                    .isNotEqualTo(question.kind() == Kind.FILTERED));
  }

  @Test
  void whatAnswersOverTheSeedPageIsOnIt() {
    Set<PaperId> page =
        SeedPapersWithFacts.read().stream().map(paper -> paper.id()).collect(Collectors.toSet());
    assertThat(OurQuestion.over(Corpus.SEED))
        .extracting(question -> question.relevant().keySet())
        .flatMap(ids -> ids)
        .isSubsetOf(page);
  }
}
