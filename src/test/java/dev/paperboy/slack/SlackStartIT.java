package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.paperboy.rehearsal.FakeSlackFault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class SlackStartIT {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.paperboy.slack");
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private SlackFixture fixture;

  @BeforeEach
  void listen() throws InterruptedException {
    fixture = new SlackFixture();
    // Read while it is written.
    logged.list = new CopyOnWriteArrayList<>();
    logged.start();
    logger.setLevel(Level.INFO);
    logger.addAppender(logged);
  }

  @AfterEach
  void stop() {
    fixture.close();
    logger.detachAppender(logged);
    logger.setLevel(null);
  }

  @Test
  void itIsConnectedOnceSlackSaysHello() {
    assertThat(fixture.bot.connected()).isFalse();
    fixture.connected();
    eventually(fixture.bot::connected);
    fixture.close();
    assertThat(fixture.bot.connected()).isFalse();
  }

  @Test
  void aRefusedBotTokenIsOneLineThatSaysWhatToDo() {
    fixture.slack.fail("auth.test", new FakeSlackFault.Refusal("invalid_auth"));
    fixture.bot.start();
    fixture.slack.awaitCall("auth.test");

    assertThat(errors()).singleElement().asString().contains("invalid_auth", "SLACK_BOT_TOKEN");
    assertThat(errors().toString()).doesNotContain("xoxb-test", "xapp-test");
    assertThat(fixture.bot.connected()).isFalse();
    fixture.close();
    assertThat(fixture.slack.otherCalls("apps.connections.open")).isEmpty();
  }

  @Test
  void aRefusedAppTokenIsOneLineThatSaysWhatToDo() {
    fixture.slack.fail(
        "apps.connections.open", new FakeSlackFault.Refusal("not_allowed_token_type"));
    fixture.bot.start();
    fixture.slack.awaitCall("apps.connections.open");

    assertThat(errors())
        .singleElement()
        .asString()
        .contains("SLACK_APP_TOKEN", "connections:write");
    assertThat(fixture.bot.connected()).isFalse();
  }

  @Test
  void aSlackThatCannotBeReachedIsTriedAgain() {
    fixture.slack.fail("auth.test", new FakeSlackFault.Broken());
    fixture.slack.fail("auth.test", new FakeSlackFault.TooMany(Duration.ofSeconds(1)));
    fixture.connected();

    assertThat(fixture.ask("flow").path("blocks")).isNotEmpty();
  }

  private List<String> errors() {
    eventually(() -> logged.list.stream().anyMatch(event -> event.getLevel() == Level.ERROR));
    return List.copyOf(logged.list).stream()
        .filter(event -> event.getLevel() == Level.ERROR)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private static void eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
