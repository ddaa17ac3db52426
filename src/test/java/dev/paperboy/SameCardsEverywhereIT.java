package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Secret;
import dev.paperboy.discord.DiscordBot;
import dev.paperboy.discord.DiscordSettings;
import dev.paperboy.paper.TitleKey;
import dev.paperboy.rehearsal.FakeDiscord;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.slack.SlackBot;
import dev.paperboy.slack.SlackSettings;
import dev.paperboy.web.WebServer;
import dev.paperboy.web.WebSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One library behind Slack, Discord, the chat page and the command line, each on its own wire.
@Timeout(90)
class SameCardsEverywhereIT {
  private static final String QUESTION = "one-step diffusion distillation";

  @TempDir Path folder;
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library = OpenLibrary.in(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void theSameQuestionGivesTheSameCardsOnAllSurfaces() throws Exception {
    Reply.Cards reply = library.cards(QUESTION);
    assertThat(reply.cards()).hasSize(5);
    ReplyForms forms = new ReplyForms(library.library().shelf());

    assertShows(reply, forms.show(reply, Form.TEXT));
    assertShows(reply, forms.show(reply, Form.JSON));
    assertShows(reply, onSlack());
    assertShows(reply, onDiscord());
    assertShows(reply, onThePage());
  }

  private String onSlack() throws Exception {
    try (FakeSlack slack = new FakeSlack();
        SlackBot bot =
            new SlackBot(
                new SlackSettings(
                    new Secret("xoxb-test"), new Secret("xapp-test"), null, slack.apiUrl()),
                handler(),
                library.library().shelf(),
                Clock.systemUTC())) {
      bot.start();
      slack.awaitSocket();
      slack.send("slash_commands", slack.slashCommand(QUESTION));
      return visible(slack.awaitCall("response_url").body().path("blocks"));
    }
  }

  private String onDiscord() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        DiscordBot bot =
            new DiscordBot(
                new DiscordSettings(
                    new Secret(FakeDiscordWorld.TOKEN),
                    null,
                    discord.restUrl(),
                    discord.gatewayUrl()),
                handler(),
                library.library().shelf(),
                Clock.systemUTC())) {
      bot.start();
      discord.requests().await(request -> request.is("PUT", "/applications/\\d+/commands"));
      discord
          .gateway()
          .dispatch(FakeDiscordInteractions.slash("search", Map.of("query", QUESTION)));
      return visible(discord.requests().await(SameCardsEverywhereIT::isAnswer).body());
    }
  }

  private static boolean isAnswer(FakeDiscordRequest request) {
    return request.isLaterAnswer() || (request.isCallback() && request.callbackType() == 4);
  }

  private String onThePage() throws Exception {
    WebSettings anyPort = new WebSettings("127.0.0.1", 0, null, null);
    try (WebServer server =
            new WebServer(
                anyPort,
                handler(),
                library.library().subscribing().mailDoor(),
                List::of,
                () -> "",
                List.of(),
                new SecureRandom(),
                Clock.systemUTC());
        HttpClient client = HttpClient.newHttpClient()) {
      server.start();
      URI ask = server.page().resolve("/api/ask");
      HttpRequest request =
          HttpRequest.newBuilder(ask)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + QUESTION + "\"}"))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private Handler handler() {
    return library.library().handler();
  }

  /// All strings of a message body in their order.
  private static String visible(JsonNode body) {
    StringBuilder text = new StringBuilder();
    collect(body, text);
    return text.toString();
  }

  private static void collect(JsonNode node, StringBuilder text) {
    if (node.isTextual()) {
      text.append(node.asText()).append('\n');
    }
    node.forEach(part -> collect(part, text));
  }

  /// Titles may be cut and escaped, so their first letters are looked for, in order.
  private static void assertShows(Reply.Cards reply, String shown) {
    String letters = letters(shown);
    List<String> titles =
        reply.cards().stream()
            .map(card -> letters(card.title()))
            .map(t -> t.substring(0, 30))
            .toList();
    assertThat(letters).containsSubsequence(titles);
  }

  private static String letters(String text) {
    return TitleKey.of(text).value().replace(" ", "");
  }
}
