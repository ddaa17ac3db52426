package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatApiTest {
  private final FakeBot bot = new FakeBot();
  private final WebServer server = TestServers.started(TestServers.LOOPBACK, bot);
  private final Client client = new Client(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void whatIsTypedIsAnsweredWithCards() throws Exception {
    JsonNode reply = asked("{\"text\": \"/papers one-step diffusion\"}");

    assertThat(reply.path("kind").asText()).isEqualTo("cards");
    assertThat(reply.path("understood").asText()).isEqualTo("9 papers on one-step diffusion");
    assertThat(reply.path("cards")).hasSize(3);
    assertThat(bot.commands).containsExactly(new Command.Search("one-step diffusion", 1));
    assertThat(bot.askers)
        .containsExactly(new Asker(new Place(Platform.WEB, "local", "chat"), "local"));
  }

  @Test
  void aButtonAsksWhatItHolds() throws Exception {
    JsonNode next = asked("{\"text\": \"one-step diffusion\"}").path("actions").get(0);
    JsonNode second = asked("{\"action\": \"" + next.path("action").asText() + "\"}");

    assertThat(next.path("label").asText()).isEqualTo("Next");
    assertThat(next.path("destination").asText()).isEqualTo("replace");
    assertThat(second.path("paging").path("page").asInt()).isEqualTo(2);
    assertThat(bot.commands).last().isEqualTo(new Command.Search("one-step diffusion", 2));
  }

  @Test
  void aButtonHoldsAQuestionOfAnyLength() throws Exception {
    String question = "x".repeat(10_000);
    JsonNode next = asked("{\"text\": \"" + question + "\"}").path("actions").get(0);
    asked("{\"action\": \"" + next.path("action").asText() + "\"}");

    assertThat(bot.commands).last().isEqualTo(new Command.Search(question, 2));
  }

  @Test
  void aFormIsAskedForPutRightAndHandedIn() throws Exception {
    JsonNode change = asked("{\"text\": \"subscribe\"}").path("actions").get(1);
    assertThat(change.path("destination").asText()).isEqualTo("form");
    String action = "{\"action\": \"" + change.path("action").asText() + "\"";
    JsonNode form = asked(action + "}");
    assertThat(form.path("kind").asText()).isEqualTo("form");
    assertThat(form.path("fields").findValuesAsText("type"))
        .containsExactly("words", "several", "time", "zone", "one", "number");

    JsonNode wrong =
        asked(action + ", \"values\": {\"zone\": \"Europe/Berln\", \"topic\": \"flow\"}}");
    assertThat(wrong.path("kind").asText()).isEqualTo("form");
    assertThat(wrong.at("/fields/3/wrong").asText()).contains("Did you mean Europe/Berlin?");
    assertThat(wrong.at("/fields/0/value").asText()).isEqualTo("flow");
    assertThat(wrong.path("action")).isEqualTo(form.path("action"));
    JsonNode right =
        asked(action + ", \"values\": {\"zone\": \"UTC\", \"topic\": \"flow\", \"most\": 2}}");
    assertThat(right.path("said").asText()).isEqualTo("It brings flow.");
  }

  @Test
  void hostileTextsComeThroughAsTheyAre() throws Exception {
    HttpResponse<String> response = client.ask("{\"text\": \"hostile\"}");
    JsonNode cards = Client.json(response).path("cards");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(cards.get(0).path("title").asText()).isEqualTo(Papers.IMAGE_TAG.title());
    assertThat(cards.get(2).path("title").asText()).isEqualTo(Papers.RIGHT_TO_LEFT.title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": | The request is not JSON.",
        "{\"text\":\"a\"} {} | The request is not JSON.",
        "`` | The request asks nothing.",
        "[] | The request asks nothing.",
        "{\"text\": 5} | The request asks nothing.",
        "{\"text\":\"a\",\"action\":\"Rx1:\"} | The request asks nothing.",
        "{\"action\":\"@key\"} | Paperboy does not know this button.",
        "{\"action\":\"\"} | Paperboy does not know this button.",
        "{\"action\":\"Rs0:x\"} | Paperboy does not know this button."
      })
  void aBodyThatMakesNoSenseIsToldSo(String body, String sentence) throws Exception {
    HttpResponse<String> response = client.ask(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Client.json(response).path("kind").asText()).isEqualTo("trouble");
    assertThat(Client.json(response).path("what").asText()).isEqualTo(sentence);
    assertThat(Client.json(response).path("remedy").asText()).isNotEmpty();
    assertThat(bot.commands).isEmpty();
  }

  @Test
  void aBodyMayHaveSixtyFourKilobytes() throws Exception {
    String longest = "{\"text\": \"" + "x".repeat(64 * 1024 - 12) + "\"}";

    assertThat(client.ask(longest).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = client.ask(longest + " ");
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(Client.json(refused).path("what").asText())
        .isEqualTo("The request is longer than 64 KB.");
  }

  @Test
  void aFarTooLongBodyIsRefusedToo() throws Exception {
    assertThat(client.ask("x".repeat(300_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void onlyJsonIsTaken() throws Exception {
    HttpResponse<String> response =
        client.send(
            client
                .request("/api/ask", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"text\": \"a\"}")));

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(bot.commands).isEmpty();
  }

  @Test
  void whatCompletesIsSuggested() throws Exception {
    HttpResponse<String> response = client.get("/api/suggest?q=slim%20flow");
    assertThat(bot.suggestedFor).containsExactly("slim flow");
    assertThat(Client.json(response).path("suggestions")).isEmpty();
    JsonNode first = Client.json(client.get("/api/suggest?q=computer%20vis")).at("/suggestions/0");
    assertThat(first.path("kind").asText()).isEqualTo("category");
    assertThat(first.path("text").asText()).isEqualTo("cs.CV – Computer Vision");
    assertThat(first.path("asked").asText()).isEqualTo("cs.CV");
    assertThat(Client.json(client.get("/api/suggest")).path("suggestions")).isEmpty();
  }

  @Test
  void aFailureHasAnIdAndNoDetails() throws Exception {
    HttpResponse<String> response = client.ask("{\"text\": \"boom\"}");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(Client.json(response).path("error_id").asText()).matches("[0-9a-f]{8}");
    assertThat(response.body()).doesNotContain("on fire");
  }

  private JsonNode asked(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = client.ask(body);
    assertThat(response.statusCode()).isEqualTo(200);
    return Client.json(response);
  }
}
