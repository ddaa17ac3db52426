package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import dev.paperboy.chat.Secret;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a message to where it belongs, however often Slack asks to wait.
///
/// Where the connection breaks in the middle nothing is sent again: a missing answer is asked for
/// again, a double one is read twice by everybody.
final class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final int ATTEMPTS = 5;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Slack slack;
  private final Secret botToken;

  Delivery(Slack slack, Secret botToken) {
    this.slack = slack;
    this.botToken = botToken;
  }

  /// @param id what Slack calls the question, for the log
  void send(ObjectNode body, Route route, String id) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      switch (sendOnce(body, route)) {
        case Answer.Given<?> _ -> {
          return;
        }
        case Answer.Refused<?> _ when route instanceof Route.InPlace(_, Route.Ephemeral beside) -> {
          send(body, beside, id);
          return;
        }
        case Answer.Refused<?>(String error) -> {
          log.warn("Slack takes no answer to {} by {}: {}{}", id, route, error, advice(error));
          return;
        }
        case Answer.Unclear<?>(var cause) -> {
          log.warn("the answer to {} by {} may be lost", id, route, cause);
          return;
        }
        case Answer.Later<?>(Duration wait, String reason) -> {
          if (isGivenUp(id, attempt, wait, reason)) {
            return;
          }
        }
        case Answer.Failed<?>(String reason) -> {
          if (isGivenUp(id, attempt, Answer.SOON, reason)) {
            return;
          }
        }
      }
    }
  }

  /// Waits, unless there is nothing more to wait for.
  private static boolean isGivenUp(String id, int attempt, Duration wait, String reason) {
    log.info("the answer to {} waits {}: {}", id, wait, reason);
    boolean givenUp =
        attempt == ATTEMPTS || wait.compareTo(LONGEST_WAIT) > 0 || isInterruptedWithin(wait);
    if (givenUp) {
      log.warn("the answer to {} is given up: {}", id, reason);
    }
    return givenUp;
  }

  private Answer<?> sendOnce(ObjectNode body, Route route) {
    return switch (route) {
      case Route.ResponseUrl to ->
          Answer.ofResponseUrl(() -> slack.send(to.url(), respond(body, to)));
      case Route.InPlace(Route.ResponseUrl to, _) ->
          Answer.ofResponseUrl(() -> slack.send(to.url(), respond(body, to)));
      case Route.Ephemeral to ->
          Answer.ofMethod(
              () -> slack.methods(botToken.reveal()).chatPostEphemeral(ephemeral(body, to)));
      case Route.Post to ->
          Answer.ofMethod(() -> slack.methods(botToken.reveal()).chatPostMessage(post(body, to)));
    };
  }

  private static String respond(ObjectNode body, Route.ResponseUrl to) {
    ObjectNode response = body.deepCopy();
    response.put(
        "response_type", to.visibility() == Visibility.PUBLIC ? "in_channel" : "ephemeral");
    response.put("replace_original", to.replaces());
    response.put("unfurl_links", false).put("unfurl_media", false);
    if (to.threadTs() != null && !to.replaces()) {
      response.put("thread_ts", to.threadTs());
    }
    return response.toString();
  }

  private static ChatPostMessageRequest post(ObjectNode body, Route.Post to) {
    return ChatPostMessageRequest.builder()
        .channel(to.channel())
        .threadTs(to.threadTs())
        .text(body.path("text").asText())
        .blocksAsString(body.path("blocks").toString())
        .unfurlLinks(false)
        .unfurlMedia(false)
        .build();
  }

  private static ChatPostEphemeralRequest ephemeral(ObjectNode body, Route.Ephemeral to) {
    return ChatPostEphemeralRequest.builder()
        .channel(to.channel())
        .user(to.user())
        .threadTs(to.threadTs())
        .text(body.path("text").asText())
        .blocksAsString(body.path("blocks").toString())
        .build();
  }

  private static String advice(String error) {
    return switch (error) {
      case "not_in_channel", "channel_not_found" -> " (invite Paperboy to the channel)";
      case "is_archived" -> " (the channel is archived)";
      case "missing_scope" -> " (install the app again from the manifest)";
      case "invalid_auth", "account_inactive", "token_revoked" -> " (set a new SLACK_BOT_TOKEN)";
      default -> "";
    };
  }

  private static boolean isInterruptedWithin(Duration wait) {
    try {
      Thread.sleep(wait);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
