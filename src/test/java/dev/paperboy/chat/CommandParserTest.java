package dev.paperboy.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandParserTest {
  @Test
  void commandsAboutTheDigestAreToldFromQuestions() {
    assertThat(CommandParser.parse("subscribe flow matching at 9"))
        .isEqualTo(new Command.Subscribe("flow matching at 9", false));
    assertThat(CommandParser.parse("/papers subscribe"))
        .isEqualTo(new Command.Subscribe("", false));
    assertThat(CommandParser.parse("subscriptions")).isEqualTo(new Command.Subscriptions());
    assertThat(CommandParser.parse("unsubscribe 2")).isEqualTo(new Command.Unsubscribe("2"));
    assertThat(CommandParser.parse("settings")).isEqualTo(new Command.Settings(""));
    assertThat(CommandParser.parse("settings 10:00 Europe/Paris"))
        .isEqualTo(new Command.Settings("10:00 Europe/Paris"));
    assertThat(CommandParser.parse("settings New York"))
        .isEqualTo(new Command.Settings("New York"));
    assertThat(CommandParser.parse("digest")).isEqualTo(new Command.Digest());
    assertThat(CommandParser.parse("mute")).isEqualTo(new Command.Mute(""));
    assertThat(CommandParser.parse("snooze 3 days")).isEqualTo(new Command.Snooze("3 days"));
    for (String question :
        new String[] {
          "digest of a hash function",
          "settings of hyperparameters",
          "snooze detection",
          "subscriptions to newspapers"
        }) {
      assertThat(CommandParser.parse(question)).isEqualTo(new Command.Search(question, 1));
    }
  }

  @Test
  void plainWordsAreSearched() {
    assertThat(CommandParser.parse("one-step  diffusion\n"))
        .isEqualTo(new Command.Search("one-step diffusion", 1));
  }

  @Test
  void theSlashCommandInFrontIsNoPartOfTheQuestion() {
    assertThat(CommandParser.parse("/papers search rectified flow"))
        .isEqualTo(new Command.Search("rectified flow", 1));
    assertThat(CommandParser.parse("/papers")).isEqualTo(new Command.Help(""));
  }

  @Test
  void namedCommandsAreRecognisedInAnyCase() {
    assertThat(CommandParser.parse("Trending")).isEqualTo(Command.Trending.now());
    assertThat(CommandParser.parse("STATUS")).isEqualTo(new Command.Status());
    assertThat(CommandParser.parse("paper SlimFlow")).isEqualTo(new Command.ShowPaper("SlimFlow"));
    assertThat(CommandParser.parse("similar 2405.20320"))
        .isEqualTo(new Command.Similar("2405.20320", 1));
    assertThat(CommandParser.parse("help similar")).isEqualTo(new Command.Help("similar"));
  }

  @Test
  void whatIsTrendingIsAskedForATimeAndATopic() {
    assertThat(CommandParser.parse("trending week"))
        .isEqualTo(new Command.Trending(Window.WEEK, "", 1));
    assertThat(CommandParser.parse("Trending Month diffusion models"))
        .isEqualTo(new Command.Trending(Window.MONTH, "diffusion models", 1));
    assertThat(CommandParser.parse("trending this week diffusion"))
        .isEqualTo(new Command.Trending(Window.WEEK, "diffusion", 1));
    assertThat(CommandParser.parse("trending topics in speech"))
        .isEqualTo(new Command.Trending(Window.TODAY, "topics in speech", 1));
  }

  @Test
  void papersAreVotedOnAndSavedByIdOrLink() {
    assertThat(CommandParser.parse("vote 2405.20320"))
        .isEqualTo(new Command.Vote("2405.20320", Ballot.UP));
    assertThat(CommandParser.parse("vote 2405.20320 DOWN"))
        .isEqualTo(new Command.Vote("2405.20320", Ballot.DOWN));
    assertThat(CommandParser.parse("vote undo 2405.20320"))
        .isEqualTo(new Command.Vote("2405.20320", Ballot.NONE));
    assertThat(CommandParser.parse("save https://arxiv.org/abs/2405.20320"))
        .isEqualTo(new Command.Save("https://arxiv.org/abs/2405.20320"));
    assertThat(CommandParser.parse("unsave 2405.20320"))
        .isEqualTo(new Command.Unsave("2405.20320"));
    assertThat(CommandParser.parse("library")).isEqualTo(new Command.Library(1));
    assertThat(CommandParser.parse("vote")).isEqualTo(new Command.Help("vote"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subscribe email ada@example.org | ada@example.org | ''",
        "subscribe e-mail ada@example.org flow matching weekly | ada@example.org | flow matching weekly",
        "subscribe by mail to ada@example.org at 9 | ada@example.org | at 9",
        "subscribe ada@example.org daily | ada@example.org | daily",
        "subscribe flow matching by email to ada@example.org at 9 | ada@example.org | flow matching at 9",
        "subscribe email ada.example.org | ada.example.org | ''",
        "subscribe email ada@ | ada@ | ''",
        "subscribe email | '' | ''",
        "subscribe email a@example.org, b@example.org | a@example.org, | b@example.org",
      })
  void anAddressSubscribesAnInbox(String typed, String address, String wish) {
    Command.SubscribeByMail expected = new Command.SubscribeByMail(address, wish);
    assertThat(CommandParser.parse(typed)).isEqualTo(expected);
    assertThat(CommandParser.parse(expected.typed())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pass@k metrics", "recall@10", "email spam detection", "mail routing", "node.js"})
  void topicsThatLookLikeMailStayTopics(String topic) {
    assertThat(CommandParser.parse("subscribe " + topic))
        .isEqualTo(new Command.Subscribe(topic, false));
  }

  @Test
  void aLineBreakInAnAddressMakesNoHeader() {
    assertThat(CommandParser.parse("subscribe email ada@example.org\r\nBcc: eve@example.org"))
        .isEqualTo(new Command.SubscribeByMail("ada@example.org", "Bcc: eve@example.org"));
  }

  @Test
  void anIdOrLinkAloneShowsThePaper() {
    assertThat(CommandParser.parse("<https://arxiv.org/abs/2405.20320v2>"))
        .isEqualTo(new Command.ShowPaper("<https://arxiv.org/abs/2405.20320v2>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status of quantum computing",
        "help robots grasp",
        "vote buying in elections",
        "votes",
        "save energy in training",
        "unsave me",
        "library learning",
        "papers on diffusion",
        "similarity search",
        "states of matter",
        "stats"
      })
  void questionsThatBeginLikeACommandStayQuestions(String question) {
    assertThat(CommandParser.parse(question)).isEqualTo(new Command.Search(question, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trendng", "trendign", "Trendingg"})
  void aMistypedCommandIsSearchedAndGuessed(String typed) {
    assertThat(CommandParser.parse(typed))
        .isEqualTo(new Command.Mistyped(typed, Command.Trending.now()));
  }

  @Test
  void aMistypedCommandKeepsItsArguments() {
    assertThat(CommandParser.parse("serch flow matching"))
        .isEqualTo(
            new Command.Mistyped("serch flow matching", new Command.Search("flow matching", 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000\u0001", "\u202e\u200b"})
  void nothingToReadAsksForHelp(String nothing) {
    assertThat(CommandParser.parse(nothing)).isEqualTo(new Command.Help(""));
  }

  @Test
  void aCommandWithoutItsArgumentIsExplained() {
    assertThat(CommandParser.parse("similar")).isEqualTo(new Command.Help("similar"));
  }
}
