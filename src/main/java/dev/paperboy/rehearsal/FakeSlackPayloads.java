package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// What Slack tells an app, in the shape in which it tells it.
final class FakeSlackPayloads {
  static final String TEAM = "T0LAB";
  static final String BOT = "U0BOT";
  static final String PERSON = "U0ADA";

  private final AtomicInteger numbers = new AtomicInteger();
  private final String webAddress;

  FakeSlackPayloads(String webAddress) {
    this.webAddress = webAddress;
  }

  String next(String prefix) {
    return prefix + numbers.incrementAndGet();
  }

  /// <https://docs.slack.dev/interactivity/implementing-slash-commands>
  ObjectNode slashCommand(String channel, String text) {
    return object()
        .put("command", "/papers")
        .put("text", text)
        .put("team_id", TEAM)
        .put("channel_id", channel)
        .put("user_id", PERSON)
        .put("response_url", responseUrl())
        .put("trigger_id", next("trigger."));
  }

  /// <https://docs.slack.dev/reference/events/app_mention>
  ObjectNode mention(String channel, String text) {
    ObjectNode event = message(PERSON, channel, "channel", text).put("type", "app_mention");
    return callback(event);
  }

  /// <https://docs.slack.dev/reference/events/message.im>
  ObjectNode directMessage(String user, String channel, String text) {
    return callback(message(user, channel, "im", text));
  }

  ObjectNode callback(ObjectNode event) {
    ObjectNode callback =
        object().put("type", "event_callback").put("team_id", TEAM).put("event_id", next("Ev"));
    callback.set("event", event);
    callback.putArray("authorizations").addObject().put("user_id", BOT).put("is_bot", true);
    return callback;
  }

  ObjectNode message(String user, String channel, String channelType, String text) {
    return object()
        .put("type", "message")
        .put("user", user)
        .put("text", text)
        .put("channel", channel)
        .put("channel_type", channelType)
        .put("ts", "1700000000.%06d".formatted(numbers.incrementAndGet()));
  }

  /// <https://docs.slack.dev/reference/interaction-payloads/block_actions-payload>
  ObjectNode pressed(JsonNode button, String channel, boolean ephemeral) {
    ObjectNode payload =
        object()
            .put("type", "block_actions")
            .put("trigger_id", next("trigger."))
            .put("response_url", responseUrl());
    payload.putObject("team").put("id", TEAM);
    payload.putObject("user").put("id", PERSON).put("team_id", TEAM);
    payload
        .putObject("container")
        .put("type", "message")
        .put("message_ts", "1700000000.000001")
        .put("channel_id", channel)
        .put("is_ephemeral", ephemeral);
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("action_id", button.path("action_id").asText())
        .put("value", button.path("value").asText());
    return payload;
  }

  /// <https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload>
  ObjectNode submitted(JsonNode view, Map<String, String> typed) {
    ObjectNode payload =
        object().put("type", "view_submission").put("trigger_id", next("trigger."));
    payload.putObject("team").put("id", TEAM);
    payload.putObject("user").put("id", PERSON).put("team_id", TEAM);
    ObjectNode filled = view.deepCopy();
    filled.set("state", FakeSlackViews.state(view, typed));
    payload.set("view", filled);
    payload.putArray("response_urls");
    return payload;
  }

  private String responseUrl() {
    return webAddress + "/respond/" + next("");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
