package dev.paperboy.discord;

import static dev.paperboy.rehearsal.FakeDiscordWorld.GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Command;
import dev.paperboy.rehearsal.FakeDiscordEvent;
import dev.paperboy.rehearsal.FakeDiscordFault;
import dev.paperboy.rehearsal.FakeDiscordInteractions;
import dev.paperboy.rehearsal.FakeDiscordMessages;
import dev.paperboy.rehearsal.FakeDiscordRequest;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiscordConnectionIT extends DiscordWire {
  @Test
  void registersItsCommandsAndKnowsItsInviteLink() throws Exception {
    FakeDiscordRequest put = discord.requests().await(request -> request.is("PUT", COMMANDS));
    assertThat(put.path()).doesNotContain("guilds");
    JsonNode papers = put.body().get(0);
    assertThat(papers.path("name").asText()).isEqualTo("papers");
    assertThat(texts(papers.path("options"), "name"))
        .containsExactly(
            "search",
            "trending",
            "paper",
            "similar",
            "vote",
            "save",
            "unsave",
            "library",
            "why",
            "submit",
            "subscribe",
            "subscriptions",
            "unsubscribe",
            "settings",
            "digest",
            "mute",
            "unmute",
            "snooze",
            "status",
            "help");
    assertThat(papers.at("/options/0/options/0/autocomplete").asBoolean()).isTrue();
    assertThat(papers.at("/options/19/options/0/choices")).hasSize(20);
    assertThat(isConnectedSoon()).isTrue();
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
    assertThat(handler.commands).containsExactly(Command.Trending.now(), new Command.Status());
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
}
