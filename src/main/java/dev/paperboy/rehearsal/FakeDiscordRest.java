package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The REST API, as far as the bot uses it: what Discord answers when nothing goes wrong.
///
/// Reference: <https://docs.discord.com/developers/reference>.
final class FakeDiscordRest {
  private static final String MESSAGES = "/channels/\\d+/messages";
  private static final int MOST = 100;

  private final FakeDiscordRooms rooms;
  private final FakeDiscordServers servers;

  FakeDiscordRest(FakeDiscordRooms rooms, FakeDiscordServers servers) {
    this.rooms = rooms;
    this.servers = servers;
  }

  FakeDiscordResponse answer(FakeDiscordRequest request) {
    if (request.is("GET", "/users/@me")) {
      return FakeDiscordResponse.ok(FakeDiscordWorld.bot());
    }
    if (request.is("PUT", "/applications/\\d+/(guilds/\\d+/)?commands")) {
      return FakeDiscordResponse.ok(registered(request.body()));
    }
    if (request.is("POST", "/users/@me/channels")) {
      return FakeDiscordResponse.ok(direct());
    }
    if (request.is("GET", "/guilds/\\d+/members/\\d+")) {
      return FakeDiscordResponse.ok(
          FakeDiscordWorld.member(FakeDiscordWorld.user(request.pathPart(4), "ada", false)));
    }
    if (request.isCallback() || request.is("POST", "/channels/\\d+/typing")) {
      return FakeDiscordResponse.noContent();
    }
    if (request.isLaterAnswer() || request.is("POST", "/webhooks/\\d+/[^/]+")) {
      return FakeDiscordResponse.ok(answered(request.body()));
    }
    return request.path().startsWith("/channels/")
        ? inChannel(request)
        : FakeDiscordResponse.error(404, 0, "404: Not Found");
  }

  private FakeDiscordResponse inChannel(FakeDiscordRequest request) {
    String room = request.pathPart(2);
    return servers.refusal(rooms.channelOf(room)).orElseGet(() -> inRoom(request, room));
  }

  private FakeDiscordResponse inRoom(FakeDiscordRequest request, String room) {
    if (request.is("POST", MESSAGES + "/\\d+/threads")) {
      return rooms.open(room, request.pathPart(4))
          ? FakeDiscordResponse.ok(thread(request))
          : FakeDiscordResponse.error(
              400, 160_004, "A thread has already been created for this message");
    }
    if (request.isMessage()) {
      return FakeDiscordResponse.ok(FakeDiscordRooms.json(rooms.take(room, request.body())));
    }
    if (request.is("GET", MESSAGES)) {
      long after = Long.parseLong(request.query().getOrDefault("after", "0"));
      int limit = Integer.parseInt(request.query().getOrDefault("limit", "50"));
      return FakeDiscordResponse.ok(rooms.history(room, after, Math.min(limit, MOST)));
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

  /// An answer to an interaction stands in no channel's history here.
  private static JsonNode answered(JsonNode body) {
    ObjectNode message =
        FakeDiscordMessages.message(FakeDiscordWorld.newId(), FakeDiscordWorld.CHANNEL, "");
    message.set("author", FakeDiscordWorld.bot());
    message.set("components", body.path("components"));
    return message.put("flags", body.path("flags").asInt());
  }

  private static JsonNode direct() {
    ObjectNode channel = FakeDiscordJson.object("{\"type\": 1, \"last_message_id\": null}");
    channel.put("id", FakeDiscordWorld.DIRECT_CHANNEL);
    channel.putArray("recipients").add(FakeDiscordWorld.person());
    return channel;
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
