package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.paperboy.chat.Secret;
import dev.paperboy.rehearsal.FakeDiscord;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(30)
class DiscordStartTest {
  private static final String WRONG = "wrong-but-secret";
  private final LogLines log = new LogLines();

  @BeforeEach
  void listen() {
    log.start();
    logger().setLevel(Level.INFO);
    logger().addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger().setLevel(null);
    logger().detachAppender(log);
  }

  @Test
  void aWrongTokenIsOneLineThatSaysWhatToDo() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        DiscordBot bot = bot(new Secret(WRONG), discord.restUrl(), discord.gatewayUrl())) {
      bot.start();
      assertThat(log.next()).contains("DISCORD_TOKEN").doesNotContain(WRONG);
      assertThat(bot.connected()).isFalse();
      assertThat(bot.inviteUrl()).isEmpty();
    }
    assertThat(log.lines).isEmpty();
  }

  @Test
  void aTokenThatCannotBeOneIsNotSent() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        DiscordBot bot = bot(new Secret("two words"), discord.restUrl(), discord.gatewayUrl())) {
      bot.start();
      assertThat(log.next()).contains("DISCORD_TOKEN").doesNotContain("two words");
      assertThat(discord.requests().all()).isEmpty();
    }
  }

  @Test
  void startsWhereDiscordCannotBeReachedAndTriesAgain() throws Exception {
    URI nowhere = URI.create("http://127.0.0.1:1/api/v10/");
    try (DiscordBot bot = bot(new Secret(WRONG), nowhere, URI.create("ws://127.0.0.1:1"))) {
      bot.start();
      assertThat(log.next()).contains("trying again").doesNotContain(WRONG);
      assertThat(bot.connected()).isFalse();
    }
  }

  private static DiscordBot bot(Secret token, URI rest, URI gateway) {
    return new DiscordBot(
        new DiscordSettings(token, null, rest, gateway),
        new ScriptedHandler(),
        new MemoryShelf(),
        Clock.systemUTC());
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(DiscordBot.class);
  }

  private static final class LogLines extends AppenderBase<ILoggingEvent> {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(event.getFormattedMessage());
    }

    String next() throws InterruptedException {
      String line = lines.poll(20, TimeUnit.SECONDS);
      return line == null ? "no line came" : line;
    }
  }
}
