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
import dev.paperboy.rehearsal.FakeDiscordEvent;
import dev.paperboy.rehearsal.FakeDiscordFault;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordMessages;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiscordBotIT extends DiscordWire {
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
  void anAddressAmongTheOptionsSubscribesAnInbox() throws Exception {
    for (String address : new String[] {"ada@example.org", "ada", "a@b.org c@d.org"}) {
      Map<String, String> options = Map.of("topic", "flow matching", "email", address);
      callback(FakeDiscordInteractions.slash("subscribe", options));
    }
    assertThat(handler.commands)
        .containsExactly(
            new Command.SubscribeByMail("ada@example.org", "flow matching"),
            new Command.SubscribeByMail("ada@", "flow matching"),
            new Command.SubscribeByMail("a@b.org,c@d.org", "flow matching"));
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
            Command.Trending.now(), new Command.Search("diffusion", 1), new Command.Status());
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
}
