package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeDiscord;
import dev.paperboy.rehearsal.FakeDiscordEvent;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A bot and the fake Discord that it is connected to.
abstract class DiscordWire {
  static final int EPHEMERAL = 1 << 6;
  static final String COMMANDS = "/applications/\\d+/(guilds/\\d+/)?commands";

  final ScriptedHandler handler = new ScriptedHandler();
  final Clock clock;
  FakeDiscord discord;
  DiscordBot bot;

  DiscordWire() {
    this(Clock.systemUTC());
  }

  DiscordWire(Clock clock) {
    this.clock = clock;
  }

  /// What is to be done before the bot connects.
  void prepare() {}

  @BeforeEach
  void connect() throws Exception {
    discord = FakeDiscord.start(clock);
    bot = bot(FakeDiscordWorld.TOKEN, null);
    prepare();
    bot.start();
    discord.requests().await(request -> request.is("PUT", COMMANDS));
  }

  @AfterEach
  void disconnect() {
    handler.gate.countDown();
    bot.close();
    discord.close();
  }

  DiscordBot bot(String token, @Nullable String guild) throws InterruptedException {
    DiscordSettings settings =
        new DiscordSettings(new Secret(token), guild, discord.restUrl(), discord.gatewayUrl());
    return new DiscordBot(settings, handler, new MemoryShelf(), clock);
  }

  /// The commands are registered a moment before JDA counts as connected.
  boolean isConnectedSoon() {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!bot.connected() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    return bot.connected();
  }

  FakeDiscordRequest callback(FakeDiscordEvent event) throws InterruptedException {
    discord.gateway().dispatch(event);
    return discord
        .requests()
        .await(
            request ->
                request.isCallback() && request.path().startsWith("/interactions/" + event.id()));
  }

  FakeDiscordRequest pressed(String label, JsonNode message) throws InterruptedException {
    JsonNode button =
        message.findParents("label").stream()
            .filter(node -> node.path("label").asText().equals(label))
            .findFirst()
            .orElseThrow();
    return callback(
        FakeDiscordInteractions.button(button.path("custom_id").asText(), message, true));
  }

  static List<String> labels(JsonNode message) {
    return message.findValuesAsText("label");
  }

  static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(field).asText())
        .toList();
  }
}
