package dev.paperboy;

import static dev.paperboy.ChannelTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelSettingsTest {
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
  void undoTakesBackTheOneMuteAndTheOneSubscription() {
    talk.press(talk.ask("subscribe diffusion at 9:00 UTC"), "Confirm");
    talk.ask("mute author Ho");
    assertThat(said(talk.press(talk.ask("mute ho"), "Undo")))
        .isEqualTo("No longer muted here: papers with the words “ho”.");
    assertThat(said(talk.press(talk.ask("mute author Ho"), "Undo")))
        .isEqualTo("No longer muted here: papers by Ho.");
    Reply number = talk.press(talk.ask("subscribe 1 at 7:00 UTC"), "Confirm");
    assertThat(said(talk.press(number, "Undo")))
        .isEqualTo("No more of 1 here. The others come at 07:00 (UTC).");
    assertThat(said(talk.ask("subscriptions"))).contains("diffusion");
  }

  @Test
  void thePreviewIsWhatTheNextDigestWouldBe() {
    talk.press(talk.ask("subscribe at 9:00"), "Confirm");
    Reply.Cards preview = (Reply.Cards) talk.ask("digest");
    assertThat(preview.notes().getFirst().text())
        .startsWith("A preview as of now; the next digest comes");
    assertThat(preview.cards()).hasSize(5);
    assertThat(preview.cards().getFirst().title())
        .startsWith("Improving the Training of Rectified Flows");
    assertThat(preview.cards().getFirst().why().text()).isEqualTo("no. 1 on the seed page");
  }

  @Test
  void mutesAreListedAppliedAndTakenBack() {
    talk.press(talk.ask("subscribe at 9:00"), "Confirm");
    assertThat(said(talk.ask("mute"))).contains("Nothing is muted here");
    assertThat(said(talk.ask("mute 2405.20320"))).contains("Muted here: paper 2405.20320");
    assertThat(said(talk.ask("mute 2405.20320"))).contains("already");
    assertThat(said(talk.ask("mute author Yuanzhi Zhu"))).contains("papers by Yuanzhi Zhu");
    assertThat(said(talk.ask("mute Diffusion"))).contains("papers with the words");
    Reply.Cards preview = (Reply.Cards) talk.ask("digest");
    assertThat(preview.cards())
        .noneMatch(card -> card.title().startsWith("Improving the Training"))
        .noneMatch(card -> card.title().startsWith("SlimFlow"));
    assertThat(said(talk.ask("mute")))
        .contains("1 paper 2405.20320, Improving the")
        .contains("2 papers by");
    assertThat(said(talk.ask("unmute 1"))).contains("No longer muted");
    assertThat(said(talk.ask("unmute 9")))
        .contains("Nothing is muted here under 9")
        .contains("from 1 to 2");
  }

  @Test
  void settingsAndSnoozeChangeWhenItComes() {
    talk.press(talk.ask("subscribe every day at 9:00 UTC"), "Confirm");
    assertThat(said(talk.ask("settings"))).contains("09:00 in UTC");
    assertThat(said(talk.ask("settings 10:30 Europe/Paris"))).contains("The next digest comes");
    assertThat(said(talk.ask("settings"))).contains("10:30 in Europe/Paris");
    assertThat(said(talk.ask("settings Berlin")))
        .startsWith("I took Berlin for Europe/Berlin. The next");
    assertThat(said(talk.ask("settings New York"))).contains("America/New_York");
    assertThat(said(talk.ask("settings zone CET"))).contains("The next digest comes");
    assertThat(said(talk.ask("settings"))).contains("10:30 in CET");
    assertThat(said(talk.ask("settings Berlim")))
        .isEqualTo("I know no time zone Berlim. Did you mean Europe/Berlin?");
    assertThat(said(talk.ask("settings 9:30 max 3")))
        .startsWith("Days, numbers and scores are each");
    assertThat(said(talk.ask("settings 9:30 weekly")))
        .startsWith("Days, numbers and scores are each");
    assertThat(said(talk.ask("settings louder")))
        .contains("I do not understand the setting louder");
    assertThat(said(talk.ask("snooze 3"))).startsWith("No digest here before");
    assertThat(said(talk.ask("status"))).contains("(snoozed until then)");
    assertThat(said(talk.ask("snooze off"))).startsWith("Awake again.");
  }

  @Test
  void resumingEndsASnoozeToo() {
    talk.press(talk.ask("subscribe diffusion"), "Confirm");
    talk.ask("snooze 5");
    assertThat(said(talk.ask("settings"))).contains("Quiet");
    talk.ask("settings resume");
    assertThat(said(talk.ask("settings"))).doesNotContain("Quiet");
  }
}
