package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first line of a reply says how the question was understood; each part of it is one tap away
/// from being left out.
class UnderstoodTest {
  private static final String SENTENCE =
      "any good papers on one-step diffusion since 2023 with code by Yuanzhi Zhu?";

  @TempDir static Path folder;
  private static OpenLibrary library;

  @BeforeAll
  static void open() {
    library = OpenLibrary.in(folder);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void aSentenceIsUnderstood() {
    Reply.Cards reply = library.cards(SENTENCE);
    assertThat(reply.understood())
        .isEqualTo(
            Passage.plain("Papers on ")
                .thenBold("one-step diffusion")
                .then(" · since 2023")
                .then(" · with code")
                .then(" · by Yuanzhi Zhu"));
    assertThat(reply.cards()).allMatch(card -> card.authors().contains("Yuanzhi Zhu"));
    assertThat(reply.cards().getFirst().title()).startsWith("SlimFlow");
    assertThat(reply.notes()).isEmpty();
  }

  @Test
  void eachPartIsLeftOutByOneTap() {
    assertThat(library.cards(SENTENCE).actions())
        .contains(
            removal("✕ since 2023", "one-step diffusion has:code author:\"Yuanzhi Zhu\""),
            removal("✕ with code", "one-step diffusion since:2023 author:\"Yuanzhi Zhu\""),
            removal("✕ by Yuanzhi Zhu", "one-step diffusion since:2023 has:code"));
    Reply.Cards without = library.cards("one-step diffusion since:2023 has:code");
    assertThat(without.understood().text())
        .isEqualTo("Papers on one-step diffusion · since 2023 · with code");
    assertThat(without.paging().total()).isGreaterThan(library.cards(SENTENCE).paging().total());
  }

  @Test
  void pagesAndSharingKeepTheConditions() {
    Reply.Cards reply = library.cards("diffusion since:2023 sort:new");
    assertThat(reply.actions())
        .contains(
            new Action(
                "Next",
                new Command.Search("diffusion since:2023 sort:new", 2),
                Destination.REPLACE),
            new Action(
                "Share",
                new Command.Search("diffusion since:2023 sort:new", 1),
                Destination.CHANNEL),
            removal("✕ newest first", "diffusion since:2023"));
    List<String> days =
        reply.cards().stream().map(card -> String.valueOf(card.published())).toList();
    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void thereAreFewButtonsWithShortLabels() {
    List<Action> actions =
        library
            .cards(
                "\"diffusion models\" -medical -\"protein structure prediction\" since:2019-05-07"
                    + " has:code title:diffusion")
            .actions();
    assertThat(actions).hasSizeLessThanOrEqualTo(7).allMatch(a -> a.label().length() <= 20);
    assertThat(actions.stream().filter(a -> a.label().startsWith("✕"))).hasSize(4);
  }

  @Test
  void onlyConditionsListWhatPasses() {
    Reply.Cards reply = library.cards("author:\"Yuanzhi Zhu\"");
    assertThat(reply.understood().text()).isEqualTo("Papers by Yuanzhi Zhu · newest first");
    assertThat(reply.actions()).noneMatch(action -> action.label().startsWith("✕"));
  }

  @Test
  void aGuessThatLeavesNothingIsDroppedAndSaidSo() {
    Reply.Cards reply = library.cards("one-step diffusion since 2030");
    assertThat(reply.understood().text()).isEqualTo("Papers on one-step diffusion");
    assertThat(reply.notes())
        .containsExactly(
            Passage.plain("No paper ").thenBold("since 2030").then("; showing all dates."));
  }

  @Test
  void aDemandThatLeavesNothingIsOneTapFromLess() {
    Reply.NothingFound reply = (Reply.NothingFound) library.ask("diffusion since:2030");
    assertThat(reply.understood().text()).isEqualTo("No paper matches diffusion · since 2030.");
    assertThat(reply.actions()).contains(removal("✕ since 2030", "diffusion"));
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    assertThat(library.cards("diffusion year:20x3").notes())
        .extracting(Passage::text)
        .containsExactly(
            "year:20x3 is no year, so it was searched as words."
                + " Write year:2023 or year:2020..2023.");
    Reply.NothingFound nothing = (Reply.NothingFound) library.ask("!!!");
    assertThat(nothing.understood().text()).isEqualTo("There is nothing to search for in that.");
    assertThat(library.cards("diffusion\0").notes())
        .extracting(Passage::text)
        .containsExactly("Characters that cannot be shown were left out.");
  }

  private static Action removal(String label, String rest) {
    return new Action(label, new Command.Search(rest, 1), Destination.REPLACE);
  }
}
