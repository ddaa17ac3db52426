package dev.paperboy.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A bot and the fake Slack that it talks to by Socket Mode.
final class SlackFixture implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final Duration AT_ONCE = Duration.ofSeconds(1);

  final RecordingHandler handler = new RecordingHandler();
  final FakeSlack slack;
  final SlackBot bot;

  SlackFixture() throws InterruptedException {
    this(CLOCK);
  }

  SlackFixture(Clock clock) throws InterruptedException {
    slack = new FakeSlack(clock);
    bot = new SlackBot(settings(slack), handler, new MapShelf(), clock);
  }

  static SlackSettings settings(FakeSlack slack) {
    return new SlackSettings(
        new Secret("xoxb-test"), new Secret("xapp-test"), null, slack.apiUrl());
  }

  /// Starts, and waits until the socket is open.
  SlackFixture connected() {
    bot.start();
    slack.awaitSocket();
    return this;
  }

  void acknowledgedAtOnce(String envelope) {
    slack.awaitAcknowledgement(envelope, AT_ONCE);
  }

  /// Sends a command and gives the answer.
  JsonNode ask(String text) {
    return send("slash_commands", slack.slashCommand(text), "response_url");
  }

  JsonNode press(ObjectNode pressed) {
    return send("interactive", pressed, "response_url");
  }

  JsonNode send(String type, ObjectNode payload, String answeredBy) {
    acknowledgedAtOnce(slack.send(type, payload));
    return slack.awaitCall(answeredBy).body();
  }

  FakeSlackCall awaitPost() {
    return slack.awaitCall("chat.postMessage");
  }

  static JsonNode button(JsonNode message, String label) {
    return buttons(message, label).findFirst().orElseThrow();
  }

  static boolean hasButton(JsonNode message, String label) {
    return buttons(message, label).findFirst().isPresent();
  }

  private static Stream<JsonNode> buttons(JsonNode message, String label) {
    return message.findValues("elements").stream()
        .flatMap(elements -> StreamSupport.stream(elements.spliterator(), false))
        .filter(element -> element.at("/text/text").asText().equals(label));
  }

  @Override
  public void close() {
    bot.close();
    slack.close();
  }
}
