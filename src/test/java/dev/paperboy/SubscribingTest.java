package dev.paperboy;

import static dev.paperboy.ChannelTalk.action;
import static dev.paperboy.ChannelTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscribingTest {
  @TempDir Path folder;
  private ChannelTalk talk;

  @BeforeEach
  void open() {
    talk = new ChannelTalk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void aSubscriptionIsShownBeforeItIsSavedAndItsButtonsChangeTheFigure() {
    Reply.Cards shown = (Reply.Cards) talk.ask("subscribe diffusion models weekdays at 9:30 max 3");
    assertThat(shown.understood().text())
        .matches("In the last 7 days this would have posted \\d+ papers.* The best of them:");
    assertThat(shown.notes().getFirst().text())
        .startsWith("diffusion models: Mon–Fri at 09:30 (America/New_York), at most 3 in a post")
        .endsWith(" of 100 or more.");
    assertThat(shown.cards()).hasSize(3);
    assertThat(shown.actions()).extracting(Action::label).contains("Confirm", "Cancel", "Fewer");
    Reply.Cards fewer = (Reply.Cards) talk.press(shown, "Fewer");
    assertThat(fewer.paging().total()).isLessThan(shown.paging().total());
    Reply.Cards more = (Reply.Cards) talk.press(fewer, "More");
    assertThat(more.paging().total()).isGreaterThan(fewer.paging().total());
    assertThat(said(talk.ask("subscriptions"))).contains("no subscription");
    assertThat(said(talk.press(fewer, "Cancel"))).contains("no subscription");

    Reply done = talk.press(fewer, "Confirm");
    assertThat(said(done))
        .startsWith("Subscribed to diffusion models, Mon–Fri at 09:30")
        .contains("The next digest comes");
    assertThat(said(talk.ask("subscriptions")))
        .contains("One subscription here.")
        .contains("1 diffusion models");
    assertThat(said(talk.press(done, "Undo"))).isEqualTo("No more of diffusion models here.");
    assertThat(said(talk.ask("subscriptions"))).contains("no subscription");
  }

  @Test
  void theSameTopicInTheSameChannelIsMergedAndSaidSo() {
    talk.press(talk.ask("subscribe protein folding at 9:00"), "Confirm");
    Reply again = talk.ask("subscribe protein folding weekly at 10:00");
    assertThat(said(again)).contains("subscribed to that already; confirming changes how");
    Reply changed = talk.press(again, "Confirm");
    assertThat(said(changed)).startsWith("Changed: protein folding, every Monday at 10:00");
    assertThat(said(talk.ask("subscriptions"))).contains("One subscription here.");
    assertThat(said(talk.press(changed, "Undo")))
        .startsWith("Changed: protein folding, Mon–Fri at 09:00");
  }

  @Test
  void whereNobodySaysAZoneTheOtherChannelsOfTheWorkspaceDo() {
    talk.slack.profile = new Profile(null, true, "");
    talk.press(talk.ask("subscribe diffusion at 9:00 Asia/Tokyo"), "Confirm");
    Asker other = new Asker(new Place(Platform.SLACK, "T1", "C2"), "U1");
    Asker elsewhere = new Asker(new Place(Platform.SLACK, "T2", "C3"), "U1");
    var handler = talk.library.library().handler();
    assertThat(said(handler.answer(CommandParser.parse("subscribe proteins at 9:00"), other)))
        .contains("09:00 (Asia/Tokyo)");
    assertThat(said(handler.answer(CommandParser.parse("subscribe proteins at 9:00"), elsewhere)))
        .contains("09:00 (Europe/Berlin)");
  }

  @Test
  void directConversationsOfDiscordHaveNoLimitTogether() {
    for (int person = 0; person < 8; person++) {
      Asker one = new Asker(new Place(Platform.DISCORD, Place.DIRECT, "D" + person), "U" + person);
      Reply shown =
          talk.library
              .library()
              .handler()
              .answer(CommandParser.parse("subscribe at 9:00 UTC"), one);
      Reply saved =
          talk.library.library().handler().answer(action(shown, "Confirm").command(), one);
      assertThat(said(saved)).startsWith("Subscribed to trending papers");
    }
  }

  @Test
  void aChannelHasALimitAndAWorkspaceToo() {
    for (String topic : new String[] {"", "diffusion", "proteins"}) {
      talk.press(talk.ask("subscribe " + topic), "Confirm");
    }
    assertThat(said(talk.ask("subscribe robots"))).contains("which is all it may have");
    assertThat(said(talk.ask("subscribe diffusion"))).contains("already");
  }

  @Test
  void whoMayNotIsToldWhy() {
    talk.slack.profile =
        new Profile(null, false, "Only people who manage this channel may do that.");
    assertThat(said(talk.ask("subscribe")))
        .isEqualTo("Only people who manage this channel may do that.");
    assertThat(said(talk.ask("mute robots")))
        .isEqualTo("Only people who manage this channel may do that.");
    talk.slack.profile = new Profile(null, true, "");
    talk.press(talk.ask("subscribe at 9:00"), "Confirm");
    talk.slack.profile =
        new Profile(null, false, "Only people who manage this channel may do that.");
    for (String command : new String[] {"unsubscribe 1", "settings 9:00", "snooze 2"}) {
      assertThat(said(talk.ask(command)))
          .isEqualTo("Only people who manage this channel may do that.");
    }
    assertThat(said(talk.ask("subscriptions"))).contains("One subscription here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subscribe robots at 25:00 | 25:00 is no time of day. Say one from 0:00 to 23:59, such as at 9:30.",
        "subscribe at 9 Europe/Berln | I know no time zone Europe/Berln. Did you mean Europe/Berlin?",
        "subscribe x on 2020-01-01 | 2020-01-01 is past. Digests begin with the next one; leave the date out.",
        "unsubscribe 7 | This channel has no subscription. Say subscribe for what is trending, or subscribe and a topic.",
        "digest | This channel has no subscription. Say subscribe for what is trending, or subscribe and a topic.",
        "settings 9:00 | This channel has no subscription. Say subscribe for what is trending, or subscribe and a topic.",
        "snooze 3 | This channel has no subscription. Say subscribe for what is trending, or subscribe and a topic.",
        "unmute 3 | Nothing is muted here under 3. Nothing is muted here at all.",
        "mute !!! | That cannot be muted. Say a paper's id, author and a name, or up to 100 characters of words.",
      })
  void badInputGetsOneClearAnswer(String typed, String answer) {
    assertThat(said(talk.ask(typed))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unsubscribe 7 | There is no subscription 7 here. Say unsubscribe 1 for the only one.",
        "settings purple | I do not understand the setting purple. Say a time or a zone, such as settings 10:00 Europe/Paris, or settings resume.",
        "snooze 2020-01-01 | 2020-01-01 is past. Say a day to come, or snooze off.",
        "snooze 0 | Snoozing for 0 days changes nothing. Say snooze 3, or snooze off.",
        "snooze 9999 | A year is the longest. To end a digest say unsubscribe.",
      })
  void badInputOnASubscriptionGetsOneClearAnswer(String typed, String answer) {
    talk.press(talk.ask("subscribe at 9:00"), "Confirm");
    assertThat(said(talk.ask(typed))).isEqualTo(answer);
  }

  @Test
  void brokenOperatorsInATopicAreSaidAndNothingIsLost() {
    assertThat(said(talk.ask("subscribe robots votes:>banana"))).contains("votes:>banana");
    assertThat(said(talk.ask("subscribe !!! ???"))).contains("There is nothing to look for in");
  }

  @Test
  void aRareTopicSaysThatNothingWouldHaveComeAndCanBeSavedAllTheSame() {
    Reply nothing = talk.ask("subscribe zebrafish telescopes at 9:00");
    assertThat(said(nothing)).startsWith("In the last 7 days this would have posted nothing.");
    talk.press(nothing, "Confirm");
    assertThat(said(talk.ask("digest"))).startsWith("Nothing would be posted:");
  }

  @Test
  void aMisspeltTopicIsPutRightByOneTapAndCanBeHadAsTyped() {
    Reply typed = talk.ask("subscribe difusion models weekdays at 9:30 max 3");
    assertThat(said(typed))
        .contains("difusion models: Mon–Fri at 09:30")
        .contains("Do you mean diffusion models?");
    Reply meant = talk.press(typed, "diffusion models");
    assertThat(said(meant))
        .contains("diffusion models: Mon–Fri at 09:30 (America/New_York), at most 3 in a post")
        .doesNotContain("Do you mean");
    assertThat(meant).isInstanceOf(Reply.Cards.class);
    assertThat(said(talk.press(typed, "Confirm"))).startsWith("Subscribed to difusion models");
  }

  @Test
  void unsubscribeAllEndsAll() {
    talk.press(talk.ask("subscribe diffusion"), "Confirm");
    talk.press(talk.ask("subscribe proteins"), "Confirm");
    assertThat(said(talk.ask("unsubscribe everything")))
        .isEqualTo("No more digests here: diffusion, proteins.");
    assertThat(said(talk.ask("subscriptions"))).contains("no subscription");
  }

  @Test
  void anotherTimeIsSaidToMoveTheOthers() {
    talk.press(talk.ask("subscribe diffusion at 9:00"), "Confirm");
    assertThat(said(talk.ask("subscribe proteins at 9:00")))
        .contains("It comes in one message with the channel's other digests.");
    assertThat(said(talk.ask("subscribe proteins at 7:00")))
        .contains("the channel's other digests, which move from 09:00 to 07:00.");
  }

  @Test
  void whatSoundsLikeATimeAndIsNoneIsSaidToBeOfTheTopic() {
    assertThat(said(talk.ask("subscribe agents every morning")))
        .contains("I took “every morning” for a part of the topic; say when at the end");
    assertThat(said(talk.ask("subscribe agents at 7:00"))).doesNotContain("part of the topic");
  }

  @Test
  void whereTheBotIsNotItSaysHowToInviteIt() {
    talk.slack.outside = Optional.of("I am not in this channel.");
    Reply refused = talk.ask("subscribe diffusion");
    assertThat(said(refused)).startsWith("I am not in this channel.");
    talk.slack.outside = Optional.empty();
    assertThat(talk.press(refused, "Try again")).isInstanceOf(Reply.Cards.class);
  }

  @Test
  void everyButtonIsReadBackAsWhatItAsks() {
    var codec = new dev.paperboy.chat.ActionCodec(100, talk.library.library().shelf());
    talk.press(
        talk.ask("subscribe \"rectified flow\" author:\"Sangyun Lee\" weekly on monday at 9:00"),
        "Confirm");
    for (String typed :
        new String[] {"subscribe black friday at 9:00", "subscriptions", "settings", "mute"}) {
      for (Action action : talk.ask(typed).actions()) {
        assertThat(codec.decode(codec.encode(action.command(), action.destination())))
            .contains(new Action("", action.command(), action.destination()));
      }
    }
  }
}
