package dev.paperboy.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {
  private static final Passage SENTENCE =
      Passage.plain("We train a 15.7M-parameter ")
          .thenBold("one-step diffusion")
          .then(" model with an FID of 5.02, ahead of the previous best one-step model.");

  private final TerminalRenderer renderer = new TerminalRenderer(80, false);

  @Test
  void cardsAreNumberedAndHangInTheirColumn() {
    assertThat(renderer.render(cards(card("SlimFlow: Training Smaller One-Step Models", SENTENCE))))
        .isEqualTo(
            """
            1 paper on one-step diffusion

             1. SlimFlow: Training Smaller One-Step Models
                Yuanzhi Zhu, Xingchao Liu et al. (3) · 2024-07-17 · cs.CV · 2407.12718
                We train a 15.7M-parameter one-step diffusion model with an FID of 5.02,
                ahead of the previous best one-step model.
                matches one-step diffusion
                arXiv  https://arxiv.org/abs/2407.12718
                Code   https://github.com/yuanzhi-zhu/SlimFlow

            Page 1 of 2, 2 papers in all
            """);
  }

  @Test
  void matchedWordsAreBoldOnlyWhereAsked() {
    Reply reply = cards(card("SlimFlow", SENTENCE));

    assertThat(renderer.render(reply)).doesNotContain("\033");
    assertThat(new TerminalRenderer(80, true).render(reply))
        .contains("\033[1mone-step\033[0m \033[1mdiffusion\033[0m model");
  }

  @Test
  void textFromOutsideCannotSteerTheTerminal() {
    String hostile = "\033]0;owned\007\033[2Jpaper\r\nwith\u202E\u0085\u001C lines\u009B31m";
    String shown = renderer.render(cards(card(hostile, Passage.bold(hostile))));

    assertThat(shown.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    assertThat(shown).doesNotContain("\u202E").contains("]0;owned[2Jpaper with lines31m");
  }

  @Test
  void noLineIsWiderThanAskedUnlessOneWordIs() {
    Reply reply =
        new Reply.WholePaper(
            card("拡散モデル ".repeat(30), SENTENCE),
            "word ".repeat(200) + "x".repeat(120),
            List.of("cs.CV", "cs.LG"),
            List.of());

    assertThat(new TerminalRenderer(60, false).render(reply).lines())
        .allSatisfy(
            line -> assertThat(Columns.of(line) <= 60 || !line.strip().contains(" ")).isTrue());
  }

  @Test
  void markupInTheMiddleOfAWordKeepsItWhole() {
    Passage passage = Passage.plain("multi").thenBold("step").then("s, done");
    assertThat(new Wrapping(6, false).lines(passage)).containsExactly("multisteps,", "done");
  }

  @Test
  void whatCannotBePressedIsWrittenAsWhatToType() {
    Reply nothing =
        new Reply.NothingFound(
            Passage.plain("No paper on difusion"),
            List.of(Passage.plain("Did you mean diffusion?")),
            List.of(
                new Action("diffusion", new Command.Search("diffusion", 1), Destination.REPLACE),
                new Action("Next", new Command.Trending(Window.TODAY, "", 2), Destination.REPLACE),
                new Action("Share", Command.Trending.now(), Destination.CHANNEL)));

    assertThat(renderer.render(nothing))
        .isEqualTo(
            """
            No paper on difusion
            Did you mean diffusion?

              diffusion  search diffusion
            """);
  }

  @Test
  void helpStatusAndTroubleAreReadable() {
    Reply help =
        new Reply.Guide(
            Passage.plain("Ask for papers."),
            List.of(new Example("trending", "what is new"), new Example("status", "how it is")),
            List.of());
    Reply status =
        new Reply.Report(
            Passage.plain("All is well."),
            List.of(
                new Fact("Papers", "83"),
                new Fact("Next", Passage.moment(Instant.parse("2026-01-13T09:00:00Z")))),
            List.of());
    Reply trouble = new Reply.Trouble("The index is not ready.", "Try again.", "0badcafe");

    assertThat(renderer.render(help))
        .isEqualTo("Ask for papers.\n\n  trending  what is new\n  status    how it is\n");
    assertThat(renderer.render(status))
        .isEqualTo("All is well.\n\n  Papers  83\n  Next    Tue 13 Jan 2026, 09:00 UTC\n");
    assertThat(renderer.render(trouble))
        .isEqualTo("The index is not ready.\nTry again.\nThe log calls this 0badcafe.\n");
  }

  private static Reply cards(Card card) {
    return new Reply.Cards(
        Passage.plain("1 paper on ").thenBold("one-step diffusion"),
        List.of(),
        List.of(card),
        new Paging(1, 2, 2),
        List.of());
  }

  private static Card card(String title, Passage sentence) {
    return new Card(
        new PaperId("2407.12718"),
        title,
        List.of("Yuanzhi Zhu", "Xingchao Liu", "Qiang Liu"),
        LocalDate.of(2024, 7, 17),
        "cs.CV",
        sentence,
        Passage.plain("matches ").thenBold("one-step diffusion"),
        List.of(
            new Link("arXiv", URI.create("https://arxiv.org/abs/2407.12718")),
            new Link("Code", URI.create("https://github.com/yuanzhi-zhu/SlimFlow"))),
        List.of());
  }
}
