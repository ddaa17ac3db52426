package dev.paperboy.discord;

import static dev.paperboy.rehearsal.FakeDiscordWorld.CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.DIRECT_CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.GUILD;
import static dev.paperboy.rehearsal.FakeDiscordWorld.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeDiscord;
import dev.paperboy.rehearsal.FakeDiscordEvent;
import dev.paperboy.rehearsal.FakeDiscordFault;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordMessages;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiscordBotIT {
  private static final int EPHEMERAL = 1 << 6;
  private static final String COMMANDS = "/applications/\\d+/(guilds/\\d+/)?commands";

  private final ScriptedHandler handler = new ScriptedHandler();
  private FakeDiscord discord;
  private DiscordBot bot;

  @BeforeEach
  void connect() throws Exception {
    discord = FakeDiscord.start();
    bot = bot(FakeDiscordWorld.TOKEN, null);
    bot.start();
    discord.requests().await(request -> request.is("PUT", COMMANDS));
  }

  @AfterEach
  void disconnect() {
    handler.gate.countDown();
    bot.close();
    discord.close();
  }

  @Test
  void registersItsCommandsAndKnowsItsInviteLink() throws Exception {
    FakeDiscordRequest put = discord.requests().await(request -> request.is("PUT", COMMANDS));
    assertThat(put.path()).doesNotContain("guilds");
    JsonNode papers = put.body().get(0);
    assertThat(papers.path("name").asText()).isEqualTo("papers");
    assertThat(texts(papers.path("options"), "name"))
        .containsExactly("search", "trending", "paper", "similar", "status", "help");
    assertThat(papers.at("/options/0/options/0/autocomplete").asBoolean()).isTrue();
    assertThat(papers.at("/options/5/options/0/choices")).hasSize(6);
    assertThat(bot.connected()).isTrue();
    assertThat(bot.inviteUrl().orElseThrow().toString())
        .contains("client_id=" + FakeDiscordWorld.BOT)
        .contains("scope=bot+applications.commands")
        .contains("permissions=309237713920");
  }

  @Test
  void registersItsCommandsInOneServerIfToldSo() throws Exception {
    try (DiscordBot local = bot(FakeDiscordWorld.TOKEN, GUILD)) {
      local.start();
      discord
          .requests()
          .await(request -> request.is("PUT", "/applications/\\d+/guilds/" + GUILD + "/commands"));
    }
  }

  @Test
  void answersASlashCommandPrivately() throws Exception {
    FakeDiscordRequest answer =
        callback(FakeDiscordInteractions.slash("search", Map.of("query", "one-step diffusion")));
    assertThat(answer.callbackType()).isEqualTo(4);
    JsonNode message = answer.body().path("data");
    assertThat(message.path("flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);
    assertThat(message.at("/allowed_mentions/parse")).isEmpty();
    assertThat(labels(message)).containsExactly("Next", "Private", "Share");
    assertThat(handler.commands).containsExactly(new Command.Search("one-step diffusion", 1));
    assertThat(handler.askers)
        .containsExactly(new Asker(new Place(Platform.DISCORD, GUILD, CHANNEL), PERSON));
  }

  @Test
  void answersASlashCommandInADirectConversation() throws Exception {
    FakeDiscordRequest answer =
        callback(FakeDiscordInteractions.slashInDirectMessage("trending", Map.of()));
    assertThat(answer.body().at("/data/flags").asInt() & EPHEMERAL).isZero();
    assertThat(labels(answer.body().path("data"))).containsExactly("Next", "Private");
    assertThat(handler.askers)
        .containsExactly(new Asker(new Place(Platform.DISCORD, "@me", DIRECT_CHANNEL), PERSON));
  }

  @Test
  void announcesASlowAnswerAndFillsItIn() throws Exception {
    handler.gate = new CountDownLatch(1);
    long asked = System.nanoTime();
    FakeDiscordRequest thinking =
        callback(FakeDiscordInteractions.slash("search", Map.of("query", "slow")));
    assertThat(System.nanoTime() - asked).isLessThan(2_500_000_000L);
    assertThat(thinking.callbackType()).isEqualTo(5);
    assertThat(thinking.body().at("/data/flags").asInt()).isEqualTo(EPHEMERAL);
    handler.gate.countDown();
    FakeDiscordRequest later = discord.requests().await(FakeDiscordRequest::isLaterAnswer);
    assertThat(later.body().toString()).contains("answer to").contains("\"parse\":[]");
    assertThat(later.body().path("flags").asInt() & (1 << 15)).isEqualTo(1 << 15);
  }

  @Test
  void answersAMentionInAThreadUnderIt() throws Exception {
    FakeDiscordEvent mention = FakeDiscordMessages.mention("one-step *diffusion*");
    discord.gateway().dispatch(mention);
    FakeDiscordRequest answer = discord.requests().await(FakeDiscordRequest::isMessage);
    assertThat(answer.path()).isEqualTo("/channels/" + mention.id() + "/messages");
    assertThat(labels(answer.body())).containsExactly("Next", "Private");
    assertThat(handler.commands).containsExactly(new Command.Search("one-step *diffusion*", 1));
    FakeDiscordRequest thread =
        discord.requests().await(request -> request.path().endsWith("/threads"));
    assertThat(thread.body().path("name").asText()).isEqualTo("one-step *diffusion*");
  }

  @Test
  void repliesToAMentionWhereThereCanBeNoThread() throws Exception {
    discord.fail(
        request -> request.path().endsWith("/threads"),
        new FakeDiscordFault.Refused(403, 50013, "Missing Permissions"));
    FakeDiscordEvent mention = FakeDiscordMessages.mention("diffusion");
    discord.gateway().dispatch(mention);
    FakeDiscordRequest answer = discord.requests().await(FakeDiscordRequest::isMessage);
    assertThat(answer.path()).isEqualTo("/channels/" + CHANNEL + "/messages");
    assertThat(answer.body().at("/message_reference/message_id").asText()).isEqualTo(mention.id());
    assertThat(answer.body().at("/allowed_mentions/replied_user").asBoolean()).isFalse();
  }

  @Test
  void answersADirectMessage() throws Exception {
    discord.gateway().dispatch(FakeDiscordMessages.direct("help search"));
    FakeDiscordRequest answer = discord.requests().await(FakeDiscordRequest::isMessage);
    assertThat(answer.path()).isEqualTo("/channels/" + DIRECT_CHANNEL + "/messages");
    assertThat(handler.commands).containsExactly(new Command.Help("search"));
  }

  @Test
  void ignoresBotsAndWhatIsNotSaidToIt() throws Exception {
    discord.gateway().dispatch(FakeDiscordMessages.mentionByBot("diffusion"));
    discord.gateway().dispatch(FakeDiscordMessages.unrelated());
    callback(FakeDiscordInteractions.slash("status", Map.of()));
    assertThat(handler.commands).containsExactly(new Command.Status());
  }

  @Test
  void anEventThatIsToldTwiceActsOnce() throws Exception {
    FakeDiscordEvent slash = FakeDiscordInteractions.slash("trending", Map.of());
    FakeDiscordEvent mention = FakeDiscordMessages.mention("diffusion");
    for (FakeDiscordEvent event : List.of(slash, slash, mention, mention)) {
      discord.gateway().dispatch(event);
    }
    discord.requests().await(FakeDiscordRequest::isMessage);
    callback(FakeDiscordInteractions.slash("status", Map.of()));
    assertThat(handler.commands)
        .containsExactlyInAnyOrder(
            new Command.Trending(1), new Command.Search("diffusion", 1), new Command.Status());
  }

  @Test
  void buttonsReplaceAnswerPrivatelyAndShare() throws Exception {
    JsonNode message =
        callback(FakeDiscordInteractions.slash("search", Map.of("query", "x"))).body().path("data");

    FakeDiscordRequest replaced = pressed("Next", message);
    assertThat(replaced.callbackType()).isEqualTo(7);
    assertThat(labels(replaced.body().path("data"))).containsExactly("Next", "Private", "Share");

    FakeDiscordRequest hidden = pressed("Private", message);
    assertThat(hidden.callbackType()).isEqualTo(4);
    assertThat(hidden.body().at("/data/flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);

    FakeDiscordRequest shared = pressed("Share", message);
    assertThat(shared.body().at("/data/flags").asInt() & EPHEMERAL).isZero();
    assertThat(labels(shared.body().path("data"))).containsExactly("Next", "Private");
    assertThat(handler.commands)
        .contains(new Command.Search("next", 2), new Command.ShowPaper("2405.20320"))
        .endsWith(new Command.Search("shared", 1));
  }

  @Test
  void aSlowButtonKeepsItsMessageUntilTheAnswerIsThere() throws Exception {
    JsonNode message =
        callback(FakeDiscordInteractions.slash("search", Map.of("query", "x"))).body().path("data");
    handler.gate = new CountDownLatch(1);
    assertThat(pressed("Next", message).callbackType()).isEqualTo(6);
    handler.gate.countDown();
    FakeDiscordRequest later = discord.requests().await(FakeDiscordRequest::isLaterAnswer);
    assertThat(later.body().toString()).contains("answer to");
  }

  @Test
  void aButtonThatNobodyKnowsSaysSo() throws Exception {
    FakeDiscordRequest answer =
        callback(
            FakeDiscordInteractions.button("@gone", FakeDiscordMessages.mention("").data(), false));
    assertThat(answer.body().toString()).contains("no longer works");
    assertThat(answer.body().at("/data/flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);
  }

  @Test
  void completesWhatIsBeingTyped() throws Exception {
    FakeDiscordRequest answer =
        callback(FakeDiscordInteractions.autocomplete("paper", "reference", "flow"));
    assertThat(answer.callbackType()).isEqualTo(8);
    JsonNode choices = answer.body().at("/data/choices");
    assertThat(choices).hasSize(2);
    assertThat(texts(choices, "name")).allMatch(name -> name.length() <= 100).contains("flow one");
    assertThat(texts(choices, "value")).noneMatch(value -> value.endsWith("…"));
  }

  @Test
  void aFailureIsAnAnswerWithANumber() throws Exception {
    FakeDiscordEvent event = FakeDiscordInteractions.slash("search", Map.of("query", "explode"));
    assertThat(callback(event).body().toString())
        .contains("That did not work")
        .contains("error " + event.id());
  }

  @Test
  void deliversWhenItMaySendAgain() throws Exception {
    discord.fail(FakeDiscordRequest::isMessage, new FakeDiscordFault.RateLimited(1));
    discord.gateway().dispatch(FakeDiscordMessages.direct("diffusion"));
    List<FakeDiscordRequest> tries = discord.requests().await(2, FakeDiscordRequest::isMessage);
    assertThat(tries.get(1).body()).isEqualTo(tries.get(0).body());
    assertThat(handler.commands).hasSize(1);
  }

  @Test
  void resumesAfterADroppedSocketAndMissesNothing() throws Exception {
    discord.gateway().drop();
    FakeDiscordEvent missed = FakeDiscordInteractions.slash("trending", Map.of());
    FakeDiscordRequest answer = callback(missed);
    assertThat(answer.callbackType()).isEqualTo(4);
    discord.gateway().awaitResumed(1);
    discord.gateway().askToReconnect();
    discord.gateway().awaitResumed(2);
    callback(FakeDiscordInteractions.slash("status", Map.of()));
    assertThat(handler.commands).containsExactly(new Command.Trending(1), new Command.Status());
  }

  @Test
  void identifiesAnewWhenItsSessionIsLost() throws Exception {
    discord.gateway().invalidateSession();
    discord.gateway().awaitIdentified(2);
    assertThat(callback(FakeDiscordInteractions.slash("status", Map.of())).callbackType())
        .isEqualTo(4);
  }

  @Test
  void closingFinishesWhatIsUnderWay() throws Exception {
    handler.gate = new CountDownLatch(1);
    callback(FakeDiscordInteractions.slash("search", Map.of("query", "slow")));
    Thread closing = Thread.ofVirtual().start(bot::close);
    handler.gate.countDown();
    closing.join();
    assertThat(discord.requests().all(FakeDiscordRequest::isLaterAnswer)).hasSize(1);
    assertThat(bot.connected()).isFalse();
  }

  private DiscordBot bot(String token, @Nullable String guild) throws InterruptedException {
    DiscordSettings settings =
        new DiscordSettings(new Secret(token), guild, discord.restUrl(), discord.gatewayUrl());
    return new DiscordBot(settings, handler, new MemoryShelf(), Clock.systemUTC());
  }

  private FakeDiscordRequest callback(FakeDiscordEvent event) throws InterruptedException {
    discord.gateway().dispatch(event);
    return discord
        .requests()
        .await(
            request ->
                request.isCallback() && request.path().startsWith("/interactions/" + event.id()));
  }

  private FakeDiscordRequest pressed(String label, JsonNode message) throws InterruptedException {
    JsonNode button =
        message.findParents("label").stream()
            .filter(node -> node.path("label").asText().equals(label))
            .findFirst()
            .orElseThrow();
    return callback(
        FakeDiscordInteractions.button(button.path("custom_id").asText(), message, true));
  }

  private static List<String> labels(JsonNode message) {
    return message.findValuesAsText("label");
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(field).asText())
        .toList();
  }
}
