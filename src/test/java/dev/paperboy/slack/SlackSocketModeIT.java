package dev.paperboy.slack;

import static dev.paperboy.slack.SlackFixture.AT_ONCE;
import static dev.paperboy.slack.SlackFixture.button;
import static dev.paperboy.slack.SlackFixture.hasButton;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackFault;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlackSocketModeIT {
  private SlackFixture fixture;
  private FakeSlack slack;
  private RecordingHandler handler;

  @BeforeEach
  void connect() throws InterruptedException {
    fixture = new SlackFixture().connected();
    slack = fixture.slack;
    handler = fixture.handler;
  }

  @AfterEach
  void disconnect() {
    fixture.close();
  }

  @Test
  void aCommandIsAnsweredToTheAskerAlone() {
    JsonNode answer = fixture.ask("one-step &amp; fast");

    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.path("replace_original").asBoolean()).isFalse();
    assertThat(answer.path("text").asText()).contains("SlimFlow");
    assertThat(answer.path("blocks")).isNotEmpty();
    assertThat(answer.path("unfurl_links").asBoolean(true)).isFalse();
    Place place = new Place(Platform.SLACK, "T0LAB", FakeSlack.CHANNEL);
    assertThat(handler.asked())
        .containsExactly(
            new RecordingHandler.Asked(
                new Command.Search("one-step & fast", 1), new Asker(place, FakeSlack.PERSON)));
  }

  @Test
  void aMentionIsAnsweredInTheThreadUnderIt() {
    ObjectNode mention = slack.mention("<@" + FakeSlack.BOT + "> one-step &lt;3");
    JsonNode answer = fixture.send("events_api", mention, "chat.postMessage");

    assertThat(answer.path("channel").asText()).isEqualTo(FakeSlack.CHANNEL);
    assertThat(answer.path("thread_ts").asText()).isEqualTo(mention.at("/event/ts").asText());
    assertThat(hasButton(answer, "Next")).isTrue();
    assertThat(hasButton(answer, "Share")).as("it is public already").isFalse();
    assertThat(handler.commands()).containsExactly(new Command.Search("one-step <3", 1));
  }

  @Test
  void aDirectMessageIsAnsweredInTheConversation() {
    ObjectNode message = slack.directMessage("<https://arxiv.org/abs/2405.20320>");
    JsonNode answer = fixture.send("events_api", message, "chat.postMessage");

    assertThat(answer.path("channel").asText()).isEqualTo(FakeSlack.DIRECT);
    assertThat(answer.has("thread_ts")).isFalse();
    assertThat(handler.commands())
        .containsExactly(new Command.ShowPaper("https://arxiv.org/abs/2405.20320"));
  }

  @Test
  void aPageIsTurnedInPlace() {
    JsonNode next = button(fixture.ask("flow"), "Next");
    JsonNode answer = fixture.press(slack.pressed(next, true));

    assertThat(answer.path("replace_original").asBoolean()).isTrue();
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(handler.commands()).last().isEqualTo(new Command.Search("flow", 2));
  }

  @Test
  void aPublicPageStaysPublicWhenItIsTurned() {
    JsonNode next = button(fixture.ask("flow"), "Next");
    JsonNode answer = fixture.press(slack.pressed(next, false));

    assertThat(answer.path("replace_original").asBoolean()).isTrue();
    assertThat(answer.path("response_type").asText()).isEqualTo("in_channel");
    assertThat(hasButton(answer, "Share")).isFalse();
  }

  @Test
  void anAbstractIsShownToWhoeverPressedTheButton() {
    JsonNode more = button(fixture.ask("flow"), "Abstract");
    JsonNode answer = fixture.press(slack.pressed(more, false));

    assertThat(answer.path("replace_original").asBoolean()).isFalse();
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(handler.commands()).last().isEqualTo(new Command.ShowPaper("2407.12718"));
  }

  @Test
  void inADirectConversationNothingIsHidden() {
    JsonNode more = button(fixture.ask("flow"), "Abstract");
    JsonNode answer = fixture.press(slack.pressedInDirect(more));

    assertThat(answer.path("response_type").asText()).isEqualTo("in_channel");
  }

  @Test
  void aSharedAnswerIsForAllAndLeavesThePrivateOne() {
    JsonNode share = button(fixture.ask("flow"), "Share");
    JsonNode answer = fixture.press(slack.pressed(share, true));

    assertThat(answer.path("response_type").asText()).isEqualTo("in_channel");
    assertThat(answer.path("replace_original").asBoolean()).isFalse();
    assertThat(handler.commands()).last().isEqualTo(new Command.Search("flow", 1));
  }

  @Test
  void aButtonThatIsNotOursSaysWhatToDo() {
    ObjectNode pressed = slack.pressed(slack.slashCommand("").put("value", "old"), true);
    JsonNode answer = fixture.press(pressed);

    assertThat(answer.path("text").asText()).contains("Ask again");
    assertThat(handler.asked()).isEmpty();
  }

  @Test
  void aSlowAnswerIsAcknowledgedAtOnceAndComesLater() {
    CountDownLatch mayAnswer = new CountDownLatch(1);
    handler.waitFor(mayAnswer);

    fixture.acknowledgedAtOnce(slack.send("slash_commands", slack.slashCommand("slow")));
    fixture.acknowledgedAtOnce(slack.send("events_api", slack.directMessage("slow")));
    assertThat(slack.otherCalls("response_url")).isEmpty();

    mayAnswer.countDown();
    slack.awaitCall("response_url");
    fixture.awaitPost();
  }

  @Test
  void whatIsDeliveredTwiceIsAnsweredOnce() {
    String command = slack.sendTwice("slash_commands", slack.slashCommand("twice"));
    ObjectNode direct = slack.directMessage("twice");
    String message = slack.sendTwice("events_api", direct);
    String again = slack.send("events_api", direct);

    slack.awaitAcknowledgement(command, AT_ONCE);
    slack.awaitAcknowledgement(command, AT_ONCE);
    slack.awaitAcknowledgement(message, AT_ONCE);
    slack.awaitAcknowledgement(message, AT_ONCE);
    slack.awaitAcknowledgement(again, AT_ONCE);
    slack.awaitCall("response_url");
    fixture.awaitPost();
    fixture.bot.close();
    assertThat(handler.asked()).hasSize(2);
    assertThat(slack.otherCalls("response_url")).isEmpty();
    assertThat(slack.otherCalls("chat.postMessage")).isEmpty();
  }

  @Test
  void botsAndEditsAreNotAnswered() {
    ObjectNode own = slack.directMessageBy(FakeSlack.BOT, "hello");
    ObjectNode other = slack.directMessage("hello");
    ((ObjectNode) other.path("event")).put("bot_id", "B0OTHER");
    ObjectNode edit = slack.directMessage("hello");
    ((ObjectNode) edit.path("event")).put("subtype", "message_changed");

    fixture.acknowledgedAtOnce(slack.send("events_api", own));
    fixture.acknowledgedAtOnce(slack.send("events_api", other));
    fixture.acknowledgedAtOnce(slack.send("events_api", edit));
    fixture.bot.close();
    assertThat(handler.asked()).isEmpty();
  }

  @Test
  void anAnswerThatSlackLimitsArrivesLater() {
    slack.fail("chat.postMessage", new FakeSlackFault.TooMany(Duration.ofSeconds(1)));
    slack.fail("response_url", new FakeSlackFault.Broken());
    slack.send("events_api", slack.directMessage("busy"));
    slack.send("slash_commands", slack.slashCommand("busy"));

    slack.awaitCall("chat.postMessage", 429);
    slack.awaitCall("response_url", 500);
    fixture.awaitPost();
    slack.awaitCall("response_url");
    assertThat(handler.asked()).hasSize(2);
  }

  @Test
  void aRefusedAnswerIsNotSentAgain() {
    slack.fail("chat.postMessage", new FakeSlackFault.Refusal("not_in_channel"));
    slack.send("events_api", slack.mention("anything"));

    fixture.awaitPost();
    fixture.bot.close();
    assertThat(slack.otherCalls("chat.postMessage")).isEmpty();
  }

  @Test
  void closingFinishesWhatIsUnderWay() throws InterruptedException {
    CountDownLatch mayAnswer = new CountDownLatch(1);
    handler.waitFor(mayAnswer);
    fixture.acknowledgedAtOnce(slack.send("slash_commands", slack.slashCommand("last")));

    Thread closing = Thread.ofVirtual().start(fixture.bot::close);
    mayAnswer.countDown();
    closing.join();
    assertThat(slack.otherCalls("response_url")).hasSize(1);
  }

  @Test
  void aDroppedSocketIsReplacedAlsoWhenSlackFirstRefuses() {
    slack.fail("apps.connections.open", new FakeSlackFault.Refusal("internal_error"));
    slack.fail("apps.connections.open", new FakeSlackFault.TooMany(Duration.ofSeconds(1)));
    slack.dropSockets();

    slack.awaitSocket();
    assertThat(fixture.ask("again").path("blocks")).isNotEmpty();
  }

  @Test
  void whenSlackAsksForItTheSocketIsReplaced() {
    slack.askToReconnect();

    slack.awaitSocket();
    assertThat(fixture.ask("again").path("blocks")).isNotEmpty();
  }
}
