package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// What Slack's methods do and answer when nothing goes wrong:
/// <https://docs.slack.dev/reference/methods>.
final class FakeSlackMethods {
  private final FakeSlackRooms rooms;
  private final FakeSlackPeople people;
  private final String socketAddress;
  private final AtomicInteger views = new AtomicInteger();
  private volatile boolean revoked;

  FakeSlackMethods(FakeSlackRooms rooms, FakeSlackPeople people, String socketAddress) {
    this.rooms = rooms;
    this.people = people;
    this.socketAddress = socketAddress;
  }

  /// Whether the bot's token is taken no more.
  void revoke(boolean to) {
    revoked = to;
  }

  ObjectNode call(String method, ObjectNode form) {
    if (revoked && !method.equals("apps.connections.open")) {
      return refused("token_revoked");
    }
    return switch (method) {
      case "auth.test" ->
          ok().put("url", "https://lab.slack.com/")
              .put("team", "Lab")
              .put("user", "paperboy")
              .put("team_id", FakeSlackPayloads.TEAM)
              .put("user_id", FakeSlackPayloads.BOT)
              .put("bot_id", "B0BOT");
      case "apps.connections.open" -> ok().put("url", socketAddress);
      case "chat.postMessage" -> refusal(form).orElseGet(() -> posted(form));
      case "chat.postEphemeral" ->
          refusal(form).orElseGet(() -> ok().put("message_ts", "1.000001"));
      case "views.open" -> opened((ObjectNode) form.path("view"));
      case "conversations.history" -> refusal(form).orElseGet(() -> rooms.history(form));
      case "conversations.replies" -> refusal(form).orElseGet(() -> rooms.replies(form));
      case "conversations.info" -> room(form.path("channel").asText());
      case "conversations.open" -> opened(form.path("users").asText());
      case "users.info" -> people.info(form.path("user").asText());
      default -> refused("unknown_method");
    };
  }

  private Optional<ObjectNode> refusal(ObjectNode form) {
    return rooms.refusal(form.path("channel").asText()).map(FakeSlackMethods::refused);
  }

  /// A public channel is seen from outside.
  private ObjectNode room(String channel) {
    String refusal = rooms.refusal(channel).orElse("");
    if (refusal.equals("channel_not_found")) {
      return refused(refusal);
    }
    ObjectNode info = ok();
    info.putObject("channel")
        .put("id", channel)
        .put("is_member", !refusal.equals("not_in_channel"));
    return info;
  }

  private ObjectNode posted(ObjectNode form) {
    FakePost post = rooms.take(form);
    return ok().put("channel", post.channel()).put("ts", post.message());
  }

  /// The conversation with a person has the person's id with another letter.
  private static ObjectNode opened(String user) {
    ObjectNode opened = ok();
    opened.putObject("channel").put("id", "D" + user.substring(1));
    return opened;
  }

  /// The view has its id from Slack.
  private ObjectNode opened(ObjectNode view) {
    return FakeSlackViews.refusal(view)
        .map(FakeSlackMethods::refused)
        .orElseGet(
            () -> {
              ObjectNode opened = ok();
              opened.set("view", view.put("id", "V" + views.incrementAndGet()));
              return opened;
            });
  }

  private static ObjectNode ok() {
    return JsonNodeFactory.instance.objectNode().put("ok", true);
  }

  static ObjectNode refused(String error) {
    return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
  }
}
