package dev.paperboy.slack;

import com.slack.api.Slack;
import dev.paperboy.chat.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Slack whether it takes the bot's token, until it says yes or no.
final class SignIn {
  private static final Logger log = LoggerFactory.getLogger(SignIn.class);

  private final Slack slack;
  private final Secret botToken;
  private final Consumer<String> welcome;
  private final Backoff backoff;
  private volatile boolean accepted;

  /// @param welcome hears the workspace once it knows the bot
  SignIn(Slack slack, Secret botToken, Consumer<String> welcome, CountDownLatch closing) {
    this.slack = slack;
    this.botToken = botToken;
    this.welcome = welcome;
    backoff = new Backoff(closing);
  }

  boolean accepted() {
    return accepted;
  }

  /// Whether the token was accepted in the end.
  boolean keepTrying() {
    boolean goOn = true;
    while (goOn && !accepted) {
      goOn =
          switch (Answer.ofMethod(
              () -> slack.methods(botToken.reveal()).authTest(request -> request))) {
            case Answer.Given(var who) -> {
              log.info("Slack knows Paperboy as {} in {}", who.getUserId(), who.getTeamId());
              welcome.accept(who.getTeamId());
              accepted = true;
              yield true;
            }
            case Answer.Refused(String error) -> {
              log.error(
                  "Slack refuses the bot token ({}). Set SLACK_BOT_TOKEN to the Bot User OAuth"
                      + " Token (xoxb-…) from the app's OAuth & Permissions, and start again.",
                  error);
              yield false;
            }
            case Answer.Later(Duration wait, String reason) -> retry(wait, reason);
            case Answer.Failed(String reason) -> retry(Answer.SOON, reason);
            case Answer.Unclear(IOException cause) ->
                retry(Duration.ZERO, String.valueOf(cause.getMessage()));
          };
    }
    return accepted;
  }

  private boolean retry(Duration wait, String reason) {
    if (backoff.isFresh()) {
      log.warn("Slack cannot be reached ({}); trying again", reason);
    }
    return backoff.pause(wait);
  }
}
