package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Secret;
import dev.paperboy.discord.DiscordBot;
import dev.paperboy.discord.DiscordSettings;
import dev.paperboy.rehearsal.FakeDiscord;
import dev.paperboy.rehearsal.FakeDiscordEvent;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordModals;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Subscribing by Discord's modal, from the dry run's button to the next dry run.
@Timeout(90)
class DiscordFormIT {
  private static final int MODAL = 9;
  private static final int EPHEMERAL = 1 << 6;

  @TempDir Path folder;
  private OpenLibrary library;
  private FakeDiscord discord;
  private DiscordBot bot;
  private int starts;

  @BeforeEach
  void connect() throws Exception {
    library = OpenLibrary.in(folder);
    discord = FakeDiscord.start();
    start();
  }

  @AfterEach
  void disconnect() {
    bot.close();
    discord.close();
    library.close();
  }

  private void start() throws InterruptedException {
    DiscordSettings settings =
        new DiscordSettings(
            new Secret(FakeDiscordWorld.TOKEN), null, discord.restUrl(), discord.gatewayUrl());
    bot =
        new DiscordBot(
            settings, library.library().handler(), library.library().shelf(), Clock.systemUTC());
    library.library().speakOver(bot.messenger());
    bot.start();
    starts++;
    discord.requests().await(starts, request -> request.is("PUT", "/applications/\\d+/commands"));
  }

  private FakeDiscordRequest callback(FakeDiscordEvent event) throws InterruptedException {
    discord.gateway().dispatch(event);
    return discord
        .requests()
        .await(
            request ->
                request.isCallback() && request.path().startsWith("/interactions/" + event.id()));
  }

  /// The message that comes of an event, at once or a little later.
  private JsonNode message(FakeDiscordEvent event) throws InterruptedException {
    FakeDiscordRequest first = callback(event);
    boolean announced = first.callbackType() == 5 || first.callbackType() == 6;
    return announced ? later(event) : first.body().path("data");
  }

  private JsonNode later(FakeDiscordEvent event) throws InterruptedException {
    String token = "/token-" + event.id() + "/";
    return discord
        .requests()
        .await(request -> request.isLaterAnswer() && request.path().contains(token))
        .body();
  }

  private JsonNode ask(Map<String, String> options) throws InterruptedException {
    return message(FakeDiscordInteractions.slash("subscribe", options));
  }

  private static FakeDiscordEvent pressed(String label, JsonNode message) {
    String id =
        message.findParents("label").stream()
            .filter(button -> button.path("label").asText().equals(label))
            .findFirst()
            .orElseThrow()
            .path("custom_id")
            .asText();
    return FakeDiscordInteractions.button(id, message, true);
  }

  private JsonNode modal(String label, JsonNode message) throws InterruptedException {
    FakeDiscordRequest reply = callback(pressed(label, message));
    assertThat(reply.callbackType()).isEqualTo(MODAL);
    JsonNode modal = reply.body().path("data");
    assertThat(modal.path("custom_id").asText()).hasSizeBetween(1, 100);
    assertThat(modal.path("title").asText()).hasSizeBetween(1, 45);
    assertThat(modal.path("components")).hasSizeBetween(1, 5);
    for (JsonNode field : modal.path("components")) {
      assertThat(field.path("type").asInt()).isEqualTo(18);
      assertThat(field.path("label").asText()).hasSizeBetween(1, 45);
      assertThat(field.path("description").asText()).hasSizeBetween(1, 100);
    }
    return modal;
  }

  private static JsonNode input(JsonNode modal, String name) {
    return StreamSupport.stream(modal.path("components").spliterator(), false)
        .map(field -> field.path("component"))
        .filter(input -> input.path("custom_id").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> chosen(JsonNode select) {
    return StreamSupport.stream(select.path("options").spliterator(), false)
        .filter(option -> option.path("default").asBoolean())
        .map(option -> option.path("value").asText())
        .toList();
  }

  @Test
  void aFormChangesTheDryRunInItsPlace() throws Exception {
    JsonNode shown = ask(Map.of("topic", "diffusion models", "time", "9:30", "max", "3"));
    JsonNode modal = modal("Change", shown);
    assertThat(input(modal, "topic").path("value").asText()).isEqualTo("diffusion models");
    assertThat(chosen(input(modal, "days"))).containsExactly("Mon", "Tue", "Wed", "Thu", "Fri");
    assertThat(input(modal, "days").path("max_values").asInt()).isEqualTo(7);
    assertThat(input(modal, "time").path("value").asText()).isEqualTo("09:30 Europe/Berlin");
    assertThat(chosen(input(modal, "most"))).containsExactly("3");
    assertThat(input(modal, "topic").path("required").asBoolean(true)).isFalse();

    FakeDiscordEvent submitted =
        FakeDiscordModals.submitted(
            modal,
            Map.of(
                "topic", "rectified flow",
                "days", "Mon, Wed",
                "time", "6pm Paris",
                "most", "2",
                "least", ""),
            shown,
            true);
    FakeDiscordRequest first = callback(submitted);
    assertThat(first.callbackType()).as("the message with the button is edited").isBetween(6, 7);
    JsonNode answer = first.callbackType() == 7 ? first.body().path("data") : later(submitted);
    assertThat(answer.toString())
        .contains(":00 (Europe/Paris)")
        .contains("at most 2 in a post")
        .contains("\"parse\":[]");

    assertThat(message(pressed("Confirm", answer)).toString()).contains("Subscribed to");
  }

  @Test
  void whatIsWrongIsSaidWithAWayBackToWhatWasTyped() throws Exception {
    JsonNode shown = ask(Map.of("time", "9:00"));
    JsonNode modal = modal("Change", shown);
    JsonNode told =
        message(
            FakeDiscordModals.submitted(
                modal,
                Map.of("topic", "@everyone flow", "time", "25:00 Europe/Berln"),
                shown,
                true));
    assertThat(told.toString())
        .contains("I know no time zone Europe/Berln")
        .doesNotContain("@everyone");

    JsonNode again = modal("Change", told);
    assertThat(input(again, "topic").path("value").asText()).isEqualTo("@everyone flow");
    assertThat(input(again, "time").path("value").asText()).isEqualTo("25:00 Europe/Berln");
    JsonNode right =
        message(
            FakeDiscordModals.submitted(again, Map.of("time", "9:45 Europe/Berlin"), told, true));
    assertThat(right.toString()).contains(":45 (Europe/Berlin)");

    assertThat(message(pressed("Back", told)).toString()).contains("In the last 7 days");
  }

  @Test
  void aFormThatIsHandedInTwiceIsAnsweredOnce() throws Exception {
    JsonNode shown = ask(Map.of("time", "9:00"));
    FakeDiscordEvent submitted =
        FakeDiscordModals.submitted(modal("Change", shown), Map.of("most", "2"), shown, true);
    discord.gateway().dispatch(submitted);
    assertThat(message(submitted).toString()).contains("at most 2 in a post");
    callback(FakeDiscordInteractions.slash("status", Map.of()));
    assertThat(discord.requests().all())
        .filteredOn(request -> request.path().startsWith("/interactions/" + submitted.id()))
        .hasSize(1);
  }

  @Test
  void aFormThatWasOpenedBeforeARestartIsAnsweredAfterIt() throws Exception {
    JsonNode shown = ask(Map.of("topic", "flow and diffusion ".repeat(20), "time", "9:00"));
    JsonNode modal = modal("Change", shown);
    bot.close();
    start();
    JsonNode answer =
        message(FakeDiscordModals.submitted(modal, Map.of("time", "8:15 Rome"), shown, true));
    assertThat(answer.toString()).contains(":15 (Europe/Rome)");
  }

  @Test
  void whoMayNotManageTheChannelIsToldSo() throws Exception {
    JsonNode shown = ask(Map.of("time", "9:00"));
    JsonNode modal = modal("Change", shown);
    JsonNode refused = message(FakeDiscordInteractions.byMember(pressed("Change", shown)));
    assertThat(refused.toString()).contains("Manage Channel or Manage Server");
    assertThat(refused.path("flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);
    FakeDiscordEvent submitted = FakeDiscordModals.submitted(modal, Map.of(), shown, true);
    assertThat(message(FakeDiscordInteractions.byMember(submitted)).toString())
        .contains("Manage Channel or Manage Server");
  }

  @Test
  void aFormThatNobodyKnowsSaysSo() throws Exception {
    JsonNode shown = ask(Map.of("time", "9:00"));
    var modal = (ObjectNode) modal("Change", shown);
    modal.put("custom_id", "@gone");
    JsonNode answer = message(FakeDiscordModals.submitted(modal, Map.of(), shown, true));
    assertThat(answer.toString()).contains("no longer works");
  }
}
