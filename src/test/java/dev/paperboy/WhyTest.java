package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Reply;
import dev.paperboy.search.embedding.EmbeddingModel;
import dev.paperboy.search.embedding.LetterCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyTest {
  private static final String SLIM_FLOW = "2407.12718";
  private static final String RECTIFIED = "2405.20320";

  @TempDir Path folder;
  private OpenLibrary open;

  @BeforeEach
  void open() {
    open = OpenLibrary.in(folder);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aFoundPaperHasItsRankItsWordsAndAScoreOfParts() {
    open.ask("small one-step diffusion xyzzy");
    Reply.Report why = report("why " + SLIM_FLOW);

    assertThat(why.headline().text()).contains("SlimFlow").endsWith("is no. 1 for your question.");
    assertThat(facts(why))
        .containsEntry("Asked", "small one-step diffusion xyzzy")
        .containsEntry("In the title", "one-step, diffusion")
        .containsEntry("Nowhere", "xyzzy")
        .doesNotContainKey("Left out");
    assertThat(facts(why).get("Score")).contains(" your words");
  }

  @Test
  void aConditionThatThePaperFailsIsNamedAndCanBeRemoved() {
    open.ask("rectified flow since:2025");
    Reply.Report why = report("why https://arxiv.org/abs/" + RECTIFIED);

    assertThat(why.headline().text()).endsWith("does not fulfil what you asked for.");
    assertThat(facts(why).get("Left out"))
        .isEqualTo("you asked for papers since 2025; this one is of 2024-05-30");
    assertThat(why.actions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.label()).isEqualTo("✕ since 2025");
              assertThat(action.command()).isEqualTo(new Command.Search("rectified flow", 1));
            });
  }

  @Test
  void aPaperThatOtherPapersBeatIsSaidToBeFar() {
    open.ask("medical image registration");
    assertThat(report("why " + SLIM_FLOW).headline().text()).contains("is not among the 100 best");
  }

  @Test
  void whyAsksAboutTheTrendingListAndAboutLikePapersToo() {
    open.ask("trending");
    assertThat(report("why " + SLIM_FLOW).headline().text())
        .endsWith("is no. 2 on the trending list.");

    open.ask("similar " + RECTIFIED);
    Reply.Report why = report("why " + SLIM_FLOW);
    assertThat(why.headline().text()).contains("among the papers like it");
    assertThat(facts(why).get("Asked")).startsWith("papers like Improving the Training");
  }

  @Test
  void withoutAQuestionThereIsNothingToExplain() {
    Reply reply = open.ask("why " + SLIM_FLOW);
    assertThat(((Reply.NothingFound) reply).understood().text())
        .startsWith("You have asked for no");
  }

  @Test
  void aPaperThatIsNotHereIsSaidSo() {
    open.ask("diffusion");
    Reply reply = open.ask("why 1234.56789");
    assertThat(((Reply.NothingFound) reply).understood().text()).contains("1234.56789");
  }

  @Test
  void aTextThatBeginsWithWhyIsAQuestion() {
    assertThat(open.ask("why do networks misclassify noise")).isInstanceOf(Reply.Cards.class);
  }

  @Test
  void closenessInMeaningIsSaidInWordsAndInANumber(@TempDir Path other) {
    try (OpenLibrary meant = OpenLibrary.in(other, new EmbeddingModel(LetterCounts::new))) {
      meant.library().follow();
      meant.library().embed();
      long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (meant.library().embedded() < 83 || meant.library().behind() > 0) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        Thread.onSpinWait();
      }
      meant.ask("small one-step diffusion");
      Map<String, String> facts = facts((Reply.Report) meant.ask("why " + SLIM_FLOW));
      assertThat(facts.get("Meaning")).contains("the question (0.").endsWith(" of 1)");
      assertThat(facts.get("Score")).contains(" your words").contains(" meaning");
    }
  }

  private Reply.Report report(String typed) {
    return (Reply.Report) open.ask(typed);
  }

  private static Map<String, String> facts(Reply.Report report) {
    return report.facts().stream()
        .collect(Collectors.toMap(Fact::name, fact -> fact.value().text()));
  }
}
