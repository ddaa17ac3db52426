package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The REST API, as far as the bot uses it: what Discord answers when nothing goes wrong.
///
/// Reference: <https://docs.discord.com/developers/reference>.
final class FakeDiscordRest {
  private FakeDiscordRest() {}

  static FakeDiscordResponse answer(FakeDiscordRequest request) {
    if (request.is("GET", "/users/@me")) {
      return FakeDiscordResponse.ok(FakeDiscordWorld.bot());
    }
    if (request.is("PUT", "/applications/\\d+/(guilds/\\d+/)?commands")) {
      return FakeDiscordResponse.ok(registered(request.body()));
    }
    if (request.isCallback() || request.is("POST", "/channels/\\d+/typing")) {
      return FakeDiscordResponse.noContent();
    }
    if (request.is("POST", "/channels/\\d+/messages/\\d+/threads")) {
      return FakeDiscordResponse.ok(thread(request));
    }
    if (request.isMessage()) {
      return FakeDiscordResponse.ok(sent(request.body(), request.pathPart(2)));
    }
    if (request.isLaterAnswer() || request.is("POST", "/webhooks/\\d+/[^/]+")) {
      return FakeDiscordResponse.ok(sent(request.body(), FakeDiscordWorld.CHANNEL));
    }
    return FakeDiscordResponse.error(404, 0, "404: Not Found");
  }

  /// The commands as they were sent, each with an id.
  private static JsonNode registered(JsonNode commands) {
    ArrayNode registered = commands.deepCopy();
    for (JsonNode command : registered) {
      ((ObjectNode) command)
          .put("id", FakeDiscordWorld.newId())
          .put("application_id", FakeDiscordWorld.BOT)
          .put("version", FakeDiscordWorld.newId());
    }
    return registered;
  }

  private static JsonNode sent(JsonNode body, String channel) {
    ObjectNode message = FakeDiscordMessages.message(FakeDiscordWorld.newId(), channel, "");
    message.set("author", FakeDiscordWorld.bot());
    message.set("components", body.path("components"));
    return message.put("flags", body.path("flags").asInt());
  }

  /// A thread has the id of the message that it is under.
  private static JsonNode thread(FakeDiscordRequest request) {
    ObjectNode thread =
        FakeDiscordJson.object(
            """
            {"id": "%s", "type": 11, "guild_id": "%s", "parent_id": "%s", "owner_id": "%s",
             "last_message_id": null, "message_count": 0, "member_count": 1, "total_message_sent": 0,
             "rate_limit_per_user": 0, "flags": 0,
             "thread_metadata": {"archived": false, "auto_archive_duration": 1440, "locked": false,
                                 "archive_timestamp": "2026-01-01T00:00:00.000000+00:00"}}
            """
                .formatted(
                    request.pathPart(4),
                    FakeDiscordWorld.GUILD,
                    request.pathPart(2),
                    FakeDiscordWorld.BOT));
    return thread.put("name", request.body().path("name").asText());
  }
}
