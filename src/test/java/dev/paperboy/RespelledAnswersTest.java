package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RespelledAnswersTest {
  @TempDir static Path folder;
  static OpenLibrary library;

  @BeforeAll
  static void open() {
    library = OpenLibrary.in(folder);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void misspeltWordsArePutRightAndSaidToBe() {
    Reply.Cards reply = library.cards("difusion distillation");
    assertThat(reply.understood().text()).isEqualTo("Papers on diffusion distillation");
    assertThat(notes(reply))
        .isEqualTo("Showing results for diffusion distillation; no paper writes difusion.");
    assertThat(reply.cards()).isEqualTo(library.cards("diffusion distillation").cards());
    Command asTyped = action(reply, "Search as typed").command();
    assertThat(asTyped).isEqualTo(new Command.Search("about:\"difusion distillation\"", 1));
    Reply.Cards typed = library.cards("about:\"difusion distillation\"");
    assertThat(typed.understood().text()).isEqualTo("Papers on difusion distillation");
    assertThat(typed.notes()).isEmpty();
  }

  @Test
  void severalSlipsAreNamed() {
    assertThat(notes(library.cards("nueral architcture serach")))
        .endsWith("no paper writes nueral, architcture or serach.");
  }

  @Test
  void whatIsPutRightIsReadAnew() {
    Reply.Cards right =
        (Reply.Cards) library.ask("papers on one-step diffusion without distillation");
    Reply.Cards reply = (Reply.Cards) library.ask("papers on one-step difusion withot distilation");
    assertThat(reply.understood()).isEqualTo(right.understood());
    assertThat(reply.understood().text()).contains("· without distillation");
    assertThat(reply.cards()).isEqualTo(right.cards());
  }

  @Test
  void theNextPageIsThatOfTheSameQuestion() {
    Reply.Cards first = library.cards("difusion models");
    Command next = action(first, "Next").command();
    assertThat(next).isEqualTo(new Command.Search("diffusion models", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zorbl", "zorbl grumpf", "\"", "\"\"", "?!", "zorbl \"grumpf", "汉字"})
  void whereEveryRungIsMissingThereIsAdvice(String question) {
    Reply.NothingFound reply = (Reply.NothingFound) library.ask(question);
    assertThat(reply.notes().getLast().text()).startsWith("Try fewer or more general words");
  }

  @Test
  void whatIsRightIsNotRemarkedOn() {
    Reply.Cards reply = library.cards("slimflow");
    assertThat(reply.notes()).isEmpty();
    assertThat(reply.actions()).extracting(Action::label).doesNotContain("Search as typed");
  }

  private static String notes(Reply.Cards reply) {
    return String.join("\n", reply.notes().stream().map(Passage::text).toList());
  }

  private static Action action(Reply.Cards reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
