package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackFault;
import dev.paperboy.slack.SlackBot;
import dev.paperboy.slack.SlackSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Subscribing by Slack's modal, from the dry run's button to the next dry run.
@Timeout(90)
class SlackFormIT {
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  @TempDir Path folder;
  private OpenLibrary library;
  private FakeSlack slack;
  private SlackBot bot;

  @BeforeEach
  void connect() throws Exception {
    library = OpenLibrary.in(folder);
    slack = new FakeSlack();
    start();
  }

  @AfterEach
  void disconnect() {
    bot.close();
    slack.close();
    library.close();
  }

  private void start() {
    SlackSettings settings =
        new SlackSettings(new Secret("xoxb-test"), new Secret("xapp-test"), null, slack.apiUrl());
    bot =
        new SlackBot(
            settings, library.library().handler(), library.library().shelf(), Clock.systemUTC());
    library.library().speakOver(bot.messenger());
    bot.start();
    slack.awaitSocket();
  }

  private JsonNode ask(String text) {
    slack.send("slash_commands", slack.slashCommand(text));
    return slack.awaitCall("response_url").body();
  }

  private static JsonNode button(JsonNode message, String label) {
    return message.findValues("elements").stream()
        .flatMap(elements -> StreamSupport.stream(elements.spliterator(), false))
        .filter(element -> element.at("/text/text").asText().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode opened(ObjectNode pressed) {
    slack.send("interactive", pressed);
    return slack.awaitCall("views.open").body().path("view");
  }

  /// What Slack is told when a form is handed in.
  private JsonNode submit(JsonNode view, Map<String, String> typed) {
    String envelope = slack.send("interactive", slack.submitted(view, typed));
    return slack.awaitAcknowledgement(envelope, AT_ONCE);
  }

  private static JsonNode element(JsonNode view, String block) {
    return StreamSupport.stream(view.path("blocks").spliterator(), false)
        .filter(one -> one.path("block_id").asText().equals(block))
        .findFirst()
        .orElseThrow()
        .path("element");
  }

  @Test
  void aFormChangesTheDryRunInItsPlace() {
    JsonNode shown = ask("subscribe diffusion models weekdays at 9:30 max 3");
    ObjectNode pressed = slack.pressed(button(shown, "Change"), true);
    JsonNode view = opened(pressed);
    assertThat(view.at("/title/text").asText()).isEqualTo("Subscribe this channel");
    assertThat(element(view, "topic").path("initial_value").asText()).isEqualTo("diffusion models");
    assertThat(element(view, "days").path("initial_options")).hasSize(5);
    assertThat(element(view, "time").path("initial_time").asText()).isEqualTo("09:30");
    assertThat(element(view, "zone").path("initial_value").asText()).isEqualTo("Europe/Berlin");
    assertThat(element(view, "most").at("/initial_option/value").asText()).isEqualTo("3");
    assertThat(element(view, "least").path("initial_value").asText()).matches("\\d+");

    JsonNode acknowledged =
        submit(
            view,
            Map.of(
                "topic", "rectified flow <!channel> & more",
                "days", "Mon, Wed",
                "time", "18:00",
                "zone", "Paris",
                "most", "2",
                "least", ""));
    assertThat(acknowledged.has("payload")).isFalse();
    JsonNode answer = slack.awaitCall("response_url").body();
    assertThat(answer.path("replace_original").asBoolean()).isTrue();
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(pressed.path("response_url").asText()).endsWith(answer.path("to").asText());
    assertThat(answer.path("text").asText()).doesNotContain("<!channel>");
    assertThat(answer.toString()).contains("Mon, Wed at 18:00 (Europe/Paris), at most 2 in a post");

    slack.send("interactive", slack.pressed(button(answer, "Confirm"), true));
    assertThat(slack.awaitCall("response_url").body().path("text").asText())
        .startsWith("Subscribed to rectified flow");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndTheFormStaysOpen() {
    JsonNode view = opened(slack.pressed(button(ask("subscribe"), "Change"), true));
    JsonNode told =
        submit(view, Map.of("topic", "!!!", "zone", "Europe/Berln", "days", "", "time", ""))
            .path("payload");
    assertThat(told.path("response_action").asText()).isEqualTo("errors");
    JsonNode errors = told.path("errors");
    assertThat(errors.path("topic").asText()).startsWith("There is nothing to look for");
    assertThat(errors.path("zone").asText())
        .isEqualTo("I know no time zone Europe/Berln. Did you mean Europe/Berlin?");
    assertThat(errors.path("days").asText()).startsWith("No day is chosen.");
    assertThat(errors.path("time").asText()).startsWith("The time is missing.");
    assertThat(errors).hasSize(4);
    assertThat(slack.otherCalls("response_url")).isEmpty();

    assertThat(submit(view, Map.of("topic", "flow")).has("payload")).isFalse();
    assertThat(slack.awaitCall("response_url").body().toString()).contains("flow");
  }

  @Test
  void aFormThatIsHandedInTwiceIsAnsweredOnce() {
    JsonNode view = opened(slack.pressed(button(ask("subscribe"), "Change"), true));
    assertThat(submit(view, Map.of("most", "2")).has("payload")).isFalse();
    assertThat(submit(view, Map.of("most", "2")).has("payload")).isFalse();
    slack.awaitCall("response_url");
    bot.close();
    assertThat(slack.otherCalls("response_url")).isEmpty();
  }

  @Test
  void aFormThatWasOpenedBeforeARestartIsAnsweredAfterIt() {
    String topic = "rectified flow " + "and diffusion ".repeat(160);
    JsonNode view = opened(slack.pressed(button(ask("subscribe " + topic), "Change"), true));
    assertThat(view.path("private_metadata").asText()).hasSizeLessThanOrEqualTo(3_000);
    bot.close();
    start();

    assertThat(submit(view, Map.of("most", "1")).has("payload")).isFalse();
    assertThat(slack.awaitCall("response_url").body().toString()).contains("at most 1 in a post");
  }

  @Test
  void aFormThatLayOpenTooLongIsAnsweredToThePersonAlone() {
    JsonNode view = opened(slack.pressed(button(ask("subscribe"), "Change"), true));
    slack.fail("response_url", new FakeSlackFault.Gone());
    submit(view, Map.of("most", "1"));
    slack.awaitCall("response_url", 404);
    JsonNode answer = slack.awaitCall("chat.postEphemeral").body();
    assertThat(answer.path("channel").asText()).isEqualTo(FakeSlack.CHANNEL);
    assertThat(answer.path("user").asText()).isEqualTo(FakeSlack.PERSON);
    assertThat(answer.toString()).contains("at most 1 in a post");
  }

  @Test
  void aGuestIsToldWhyThereIsNoForm() {
    slack.person(FakeSlack.PERSON, "Europe/Berlin", true);
    slack.send("interactive", slack.pressed(change(), false));
    JsonNode answer = slack.awaitCall("response_url").body();
    assertThat(answer.path("text").asText()).startsWith("Guests cannot change what a channel gets");
    assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.path("replace_original").asBoolean()).isFalse();
    assertThat(slack.otherCalls("views.open")).isEmpty();
  }

  @Test
  void aFormThatCameTooLateIsAskedForAgain() {
    slack.fail("views.open", new FakeSlackFault.Refusal("expired_trigger_id"));
    slack.send("interactive", slack.pressed(change(), true));
    JsonNode answer = slack.awaitCall("response_url").body();
    assertThat(answer.path("text").asText()).contains("Press the button again");
    assertThat(answer.path("replace_original").asBoolean()).isFalse();
  }

  @Test
  void aFormThatNobodyKnowsSaysSo() {
    ObjectNode view = opened(slack.pressed(change(), true)).deepCopy();
    view.put("private_metadata", "of another time");
    JsonNode errors = submit(view, Map.of()).at("/payload/errors");
    assertThat(errors.path("topic").asText()).contains("Close it and ask again");
  }

  private JsonNode change() {
    ActionCodec codec = new ActionCodec(2_000, library.library().shelf());
    Command subscribe = new Command.Subscribe("at 9:00", false);
    return JsonNodeFactory.instance
        .objectNode()
        .put("action_id", "ending:0")
        .put("value", codec.encode(subscribe, Destination.FORM));
  }
}
