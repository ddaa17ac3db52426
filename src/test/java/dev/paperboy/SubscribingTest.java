package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
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
  private static final Place CHANNEL = new Place(Platform.SLACK, "T1", "C1");
  private static final Asker MEMBER = new Asker(CHANNEL, "U1");

  @TempDir Path folder;
  private OpenLibrary library;
  private final KnowingMessenger slack = new KnowingMessenger();

  @BeforeEach
  void open() {
    library = OpenLibrary.in(folder);
    library.library().speakOver(slack);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Reply ask(String typed) {
    return library.library().handler().answer(dev.paperboy.chat.CommandParser.parse(typed), MEMBER);
  }

  private Reply press(Reply reply, String label) {
    return library.library().handler().answer(action(reply, label).command(), MEMBER);
  }

  private static Action action(Reply reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + reply.actions()));
  }

  private static String said(Reply reply) {
    return switch (reply) {
      case Reply.NothingFound nothing ->
          nothing.understood().text()
              + nothing.notes().stream().map(note -> " " + note.text()).reduce("", String::concat);
      case Reply.Done done -> done.said().text();
      case Reply.Cards cards ->
          cards.understood().text()
              + cards.notes().stream().map(note -> " " + note.text()).reduce("", String::concat);
      case Reply.Report report ->
          report.headline().text()
              + report.facts().stream()
                  .map(fact -> " " + fact.name() + " " + fact.value().text())
                  .reduce("", String::concat);
      default -> throw new AssertionError(reply.toString());
    };
  }

  @Test
  void aSubscriptionIsShownBeforeItIsSavedAndItsButtonsChangeTheFigure() {
    Reply.Cards shown = (Reply.Cards) ask("subscribe diffusion models weekdays at 9:30 max 3");
    assertThat(shown.understood().text())
        .matches("In the last 7 days this would have posted \\d+ papers.* The best of them:");
    assertThat(shown.notes().getFirst().text())
        .startsWith("diffusion models: Mon–Fri at 09:30 (America/New_York), at most 3 in a post")
        .endsWith(" of 100 or more.");
    assertThat(shown.cards()).hasSize(3);
    assertThat(shown.actions()).extracting(Action::label).contains("Confirm", "Cancel", "Fewer");
    Reply.Cards fewer = (Reply.Cards) press(shown, "Fewer");
    assertThat(fewer.paging().total()).isLessThan(shown.paging().total());
    Reply.Cards more = (Reply.Cards) press(fewer, "More");
    assertThat(more.paging().total()).isGreaterThan(fewer.paging().total());
    assertThat(said(ask("subscriptions"))).contains("no subscription");
    assertThat(said(press(fewer, "Cancel"))).contains("no subscription");

    Reply done = press(fewer, "Confirm");
    assertThat(said(done))
        .startsWith("Subscribed to diffusion models, Mon–Fri at 09:30")
        .contains("The next digest comes");
    assertThat(said(ask("subscriptions")))
        .contains("One subscription here.")
        .contains("1 diffusion models");
    assertThat(said(press(done, "Undo"))).isEqualTo("No more of diffusion models here.");
    assertThat(said(ask("subscriptions"))).contains("no subscription");
  }

  @Test
  void theSameTopicInTheSameChannelIsMergedAndSaidSo() {
    press(ask("subscribe protein folding at 9:00"), "Confirm");
    Reply again = ask("subscribe protein folding weekly at 10:00");
    assertThat(said(again)).contains("subscribed to that already; confirming changes how");
    Reply changed = press(again, "Confirm");
    assertThat(said(changed)).startsWith("Changed: protein folding, every Monday at 10:00");
    assertThat(said(ask("subscriptions"))).contains("One subscription here.");
    assertThat(said(press(changed, "Undo")))
        .startsWith("Changed: protein folding, Mon–Fri at 09:00");
  }

  @Test
  void aChannelHasALimitAndAWorkspaceToo() {
    for (String topic : new String[] {"", "diffusion", "proteins"}) {
      press(ask("subscribe " + topic), "Confirm");
    }
    assertThat(said(ask("subscribe robots"))).contains("which is all it may have");
    assertThat(said(ask("subscribe diffusion"))).contains("already");
  }

  @Test
  void thePreviewIsWhatTheNextDigestWouldBe() {
    press(ask("subscribe at 9:00"), "Confirm");
    Reply.Cards preview = (Reply.Cards) ask("digest");
    assertThat(preview.notes().getFirst().text())
        .startsWith("A preview as of now; the next digest comes");
    assertThat(preview.cards()).hasSize(5);
    assertThat(preview.cards().getFirst().title())
        .startsWith("Improving the Training of Rectified Flows");
    assertThat(preview.cards().getFirst().why().text()).isEqualTo("no. 1 on the seed page");
  }

  @Test
  void mutesAreListedAppliedAndTakenBack() {
    press(ask("subscribe at 9:00"), "Confirm");
    assertThat(said(ask("mute"))).contains("Nothing is muted here");
    assertThat(said(ask("mute 2405.20320"))).contains("Muted here: paper 2405.20320");
    assertThat(said(ask("mute 2405.20320"))).contains("already");
    assertThat(said(ask("mute author Yuanzhi Zhu"))).contains("papers by Yuanzhi Zhu");
    assertThat(said(ask("mute Diffusion"))).contains("papers with the words");
    Reply.Cards preview = (Reply.Cards) ask("digest");
    assertThat(preview.cards())
        .noneMatch(card -> card.title().startsWith("Improving the Training"))
        .noneMatch(card -> card.title().startsWith("SlimFlow"));
    assertThat(said(ask("mute")))
        .contains("1 paper 2405.20320, Improving the")
        .contains("2 papers by");
    assertThat(said(ask("unmute 1"))).contains("No longer muted");
    assertThat(said(ask("unmute 9")))
        .contains("Nothing is muted here under 9")
        .contains("from 1 to 2");
  }

  @Test
  void settingsAndSnoozeChangeWhenItComes() {
    press(ask("subscribe every day at 9:00 UTC"), "Confirm");
    assertThat(said(ask("settings"))).contains("09:00 in UTC");
    assertThat(said(ask("settings 10:30 Europe/Paris"))).contains("The next digest comes");
    assertThat(said(ask("settings"))).contains("10:30 in Europe/Paris");
    assertThat(said(ask("settings Berlin")))
        .startsWith("I took Berlin for Europe/Berlin. The next");
    assertThat(said(ask("settings New York"))).contains("America/New_York");
    assertThat(said(ask("settings zone CET"))).contains("The next digest comes");
    assertThat(said(ask("settings"))).contains("10:30 in CET");
    assertThat(said(ask("settings Berlim")))
        .isEqualTo("I know no time zone Berlim. Did you mean Europe/Berlin?");
    assertThat(said(ask("settings louder"))).contains("I do not understand the setting louder");
    assertThat(said(ask("snooze 3"))).startsWith("No digest here before");
    assertThat(said(ask("status"))).contains("(snoozed until then)");
    assertThat(said(ask("snooze off"))).startsWith("Awake again.");
  }

  @Test
  void whoMayNotIsToldWhy() {
    slack.profile = new Profile(null, false, "Only people who manage this channel may do that.");
    assertThat(said(ask("subscribe")))
        .isEqualTo("Only people who manage this channel may do that.");
    assertThat(said(ask("mute robots")))
        .isEqualTo("Only people who manage this channel may do that.");
    slack.profile = new Profile(null, true, "");
    press(ask("subscribe at 9:00"), "Confirm");
    slack.profile = new Profile(null, false, "Only people who manage this channel may do that.");
    for (String command : new String[] {"unsubscribe 1", "settings 9:00", "snooze 2"}) {
      assertThat(said(ask(command))).isEqualTo("Only people who manage this channel may do that.");
    }
    assertThat(said(ask("subscriptions"))).contains("One subscription here.");
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
    assertThat(said(ask(typed))).isEqualTo(answer);
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
    press(ask("subscribe at 9:00"), "Confirm");
    assertThat(said(ask(typed))).isEqualTo(answer);
  }

  @Test
  void brokenOperatorsInATopicAreSaidAndNothingIsLost() {
    assertThat(said(ask("subscribe robots votes:>banana"))).contains("votes:>banana");
    assertThat(said(ask("subscribe !!! ???"))).contains("There is nothing to look for in");
  }

  @Test
  void aRareTopicSaysThatNothingWouldHaveComeAndCanBeSavedAllTheSame() {
    Reply nothing = ask("subscribe zebrafish telescopes at 9:00");
    assertThat(said(nothing)).startsWith("In the last 7 days this would have posted nothing.");
    press(nothing, "Confirm");
    assertThat(said(ask("digest"))).startsWith("Nothing would be posted:");
  }

  @Test
  void aMisspeltTopicIsPutRightByOneTapAndCanBeHadAsTyped() {
    Reply typed = ask("subscribe difusion models weekdays at 9:30 max 3");
    assertThat(said(typed))
        .contains("difusion models: Mon–Fri at 09:30")
        .contains("Do you mean diffusion models?");
    Reply meant = press(typed, "diffusion models");
    assertThat(said(meant))
        .contains("diffusion models: Mon–Fri at 09:30 (America/New_York), at most 3 in a post")
        .doesNotContain("Do you mean");
    assertThat(meant).isInstanceOf(Reply.Cards.class);
    assertThat(said(press(typed, "Confirm"))).startsWith("Subscribed to difusion models");
  }

  @Test
  void unsubscribeAllEndsAll() {
    press(ask("subscribe diffusion"), "Confirm");
    press(ask("subscribe proteins"), "Confirm");
    assertThat(said(ask("unsubscribe everything")))
        .isEqualTo("No more digests here: diffusion, proteins.");
    assertThat(said(ask("subscriptions"))).contains("no subscription");
  }

  @Test
  void anotherTimeIsSaidToMoveTheOthers() {
    press(ask("subscribe diffusion at 9:00"), "Confirm");
    assertThat(said(ask("subscribe proteins at 9:00")))
        .contains("It comes in one message with the channel's other digests.");
    assertThat(said(ask("subscribe proteins at 7:00")))
        .contains("the channel's other digests, which move from 09:00 to 07:00.");
  }

  @Test
  void whatSoundsLikeATimeAndIsNoneIsSaidToBeOfTheTopic() {
    assertThat(said(ask("subscribe agents every morning")))
        .contains("I took “every morning” for a part of the topic; say when at the end");
    assertThat(said(ask("subscribe agents at 7:00"))).doesNotContain("part of the topic");
  }

  @Test
  void whereTheBotIsNotItSaysHowToInviteIt() {
    slack.outside = Optional.of("I am not in this channel.");
    Reply refused = ask("subscribe diffusion");
    assertThat(said(refused)).startsWith("I am not in this channel.");
    slack.outside = Optional.empty();
    assertThat(press(refused, "Try again")).isInstanceOf(Reply.Cards.class);
  }

  @Test
  void resumingEndsASnoozeToo() {
    press(ask("subscribe diffusion"), "Confirm");
    ask("snooze 5");
    assertThat(said(ask("settings"))).contains("Quiet");
    ask("settings resume");
    assertThat(said(ask("settings"))).doesNotContain("Quiet");
  }

  @Test
  void everyButtonIsReadBackAsWhatItAsks() {
    var codec = new dev.paperboy.chat.ActionCodec(100, library.library().shelf());
    press(
        ask("subscribe \"rectified flow\" author:\"Sangyun Lee\" weekly on monday at 9:00"),
        "Confirm");
    for (String typed :
        new String[] {"subscribe black friday at 9:00", "subscriptions", "settings", "mute"}) {
      for (Action action : ask(typed).actions()) {
        assertThat(codec.decode(codec.encode(action.command(), action.destination())))
            .contains(new Action("", action.command(), action.destination()));
      }
    }
  }
}
