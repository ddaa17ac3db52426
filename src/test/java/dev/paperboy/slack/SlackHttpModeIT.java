package dev.paperboy.slack;

import static dev.paperboy.chat.Destination.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSlackSigner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SlackHttpModeIT {
  private static final Instant NOW = SlackFixture.NOW;

  private final RecordingHandler handler = new RecordingHandler();
  private final FakeSlackSigner signer = new FakeSlackSigner("signing-secret");
  private final HttpClient http = HttpClient.newHttpClient();
  private FakeSlack slack;
  private SlackBot bot;
  private HttpServer server;
  private URI address;

  @BeforeEach
  void mount() throws Exception {
    slack = new FakeSlack();
    SlackSettings settings =
        new SlackSettings(
            new Secret("xoxb-test"), null, new Secret("signing-secret"), slack.apiUrl());
    bot = new SlackBot(settings, handler, new MapShelf(), SlackFixture.CLOCK);
    bot.start();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(SlackManifest.PATH, this::handle);
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + SlackManifest.PATH);
  }

  @AfterEach
  void unmount() {
    server.stop(0);
    bot.close();
    slack.close();
    http.close();
  }

  @Test
  void aCommandIsAcknowledgedEmptyAndAnsweredByItsUrl() throws Exception {
    CountDownLatch mayAnswer = new CountDownLatch(1);
    handler.waitFor(mayAnswer);
    var response = send(signer.command(address, slack.slashCommand("one-step diffusion"), NOW));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    mayAnswer.countDown();
    assertThat(slack.awaitCall("response_url").body().path("text").asText()).contains("SlimFlow");
    assertThat(handler.commands()).containsExactly(new Command.Search("one-step diffusion", 1));
  }

  @Test
  void aMentionIsAnsweredOnceHoweverOftenItIsDelivered() throws Exception {
    ObjectNode mention = slack.mention("<@" + FakeSlack.BOT + "> flow");
    assertThat(send(signer.event(address, mention, NOW)).statusCode()).isEqualTo(200);
    HttpRequest.Builder retry = signer.event(address, mention, NOW);
    retry.header("X-Slack-Retry-Num", "1").header("X-Slack-Retry-Reason", "http_timeout");
    assertThat(send(retry).statusCode()).isEqualTo(200);

    slack.awaitCall("chat.postMessage");
    bot.close();
    assertThat(handler.commands()).containsExactly(new Command.Search("flow", 1));
    assertThat(slack.otherCalls("chat.postMessage")).isEmpty();
  }

  @Test
  void aPressedButtonIsAnswered() throws Exception {
    send(signer.command(address, slack.slashCommand("flow"), NOW));
    var next = SlackFixture.button(slack.awaitCall("response_url").body(), "Next");
    var response = send(signer.interaction(address, slack.pressed(next, true), NOW));

    assertThat(response.statusCode()).isEqualTo(200);
    slack.awaitCall("response_url");
    assertThat(handler.commands()).last().isEqualTo(new Command.Search("flow", 2));
  }

  @Test
  void aFormComesUpTellsWhatIsWrongAndIsAnswered() throws Exception {
    Command subscribe = new Command.Subscribe("", false);
    ObjectNode button = JsonNodeFactory.instance.objectNode().put("action_id", "ending:0");
    button.put("value", new ActionCodec(2_000, new MapShelf()).encode(subscribe, FORM));
    send(signer.interaction(address, slack.pressed(button, true), NOW));
    var view = slack.awaitCall("views.open").body().path("view");

    var wrong = slack.submitted(view, Map.of("topic", "wrong"));
    assertThat(send(signer.interaction(address, wrong, NOW)).body())
        .contains("\"response_action\":\"errors\"")
        .contains("\"topic\":\"That is wrong.\"");
    var right = send(signer.interaction(address, slack.submitted(view, Map.of("topic", "x")), NOW));
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(right.body()).isEmpty();
    slack.awaitCall("response_url");
    assertThat(handler.commands())
        .containsExactly(new Command.Filled(subscribe, Map.of("topic", "x")));
  }

  @Test
  void theAddressIsConfirmed() throws Exception {
    ObjectNode challenge = JsonNodeFactory.instance.objectNode();
    challenge.put("type", "url_verification").put("token", "old").put("challenge", "3eZbrw1aB");
    var response = send(signer.event(address, challenge, NOW));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("3eZbrw1aB");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void aSignatureFromAnotherTimeIsRefused(long seconds) throws Exception {
    ObjectNode command = slack.slashCommand("flow");
    var response = send(signer.command(address, command, NOW.plusSeconds(seconds)));

    refused(response);
    var inTime = send(signer.command(address, command, NOW.plusSeconds(seconds > 0 ? 300 : -300)));
    assertThat(inTime.statusCode()).isEqualTo(200);
  }

  @Test
  void aForgedSignatureIsRefused() throws Exception {
    var forger = new FakeSlackSigner("guessed");
    refused(send(forger.command(address, slack.slashCommand("flow"), NOW)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v0=", "v1=00", "\u00ff"})
  void aBrokenSignatureIsRefused(String signature) throws Exception {
    var request = signer.command(address, slack.slashCommand("flow"), NOW);
    refused(send(request.setHeader("X-Slack-Signature", signature)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "x", "99999999999999999999"})
  void aBrokenTimestampIsRefused(String timestamp) throws Exception {
    var request = signer.command(address, slack.slashCommand("flow"), NOW);
    refused(send(request.setHeader("X-Slack-Request-Timestamp", timestamp)));
  }

  @Test
  void anUnsignedRequestIsRefused() throws Exception {
    refused(send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("{}"))));
  }

  @Test
  void whatIsNoRequestOfSlacksIsRefusedAlsoWhenItIsSigned() throws Exception {
    ObjectNode unknown = JsonNodeFactory.instance.objectNode().put("type", "of_the_future");
    assertThat(send(signer.event(address, unknown, NOW)).statusCode()).isEqualTo(400);
    ObjectNode broken = JsonNodeFactory.instance.objectNode().put("type", "event_callback");
    assertThat(send(signer.event(address, broken, NOW)).statusCode()).isEqualTo(400);
  }

  @Test
  void aClosedBotLeavesTheRetryToSlack() throws Exception {
    bot.close();
    var response = send(signer.command(address, slack.slashCommand("flow"), NOW));
    assertThat(response.statusCode()).isEqualTo(503);
  }

  private void refused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(handler.asked()).isEmpty();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    request.timeout(Duration.ofSeconds(1));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    SlackHttpResponse response =
        bot.handle(
            new SlackHttpRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                body));
    byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", response.contentType());
    exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
