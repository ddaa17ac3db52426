package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was said in the channels and threads of a fake Discord.
///
/// The upper bits of a message's id are milliseconds, here by the clock that the test sets. A nonce
/// that comes again within some minutes gives the message that has it.
final class FakeDiscordRooms {
  static final Duration NONCE_MEMORY = Duration.ofMinutes(5);
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;

  private final Clock clock;
  private final FakePosts posts = new FakePosts();
  private final Map<String, String> parents = new HashMap<>();
  private final Deque<FakePost> recent = new ArrayDeque<>();
  private long lastId;

  FakeDiscordRooms(Clock clock) {
    this.clock = clock;
  }

  FakePosts posts() {
    return posts;
  }

  /// Takes a message of the bot's, unless it has been taken.
  synchronized FakePost take(String room, JsonNode body) {
    String nonce = body.path("enforce_nonce").asBoolean() ? body.path("nonce").asText() : "";
    return known(room, nonce)
        .orElseGet(
            () -> {
              FakePost post = say(room, nonce, body);
              recent.add(post);
              return post;
            });
  }

  private Optional<FakePost> known(String room, String nonce) {
    Instant forgotten = clock.instant().minus(NONCE_MEMORY);
    while (!recent.isEmpty() && recent.getFirst().at().isBefore(forgotten)) {
      recent.removeFirst();
    }
    return recent.stream()
        .filter(post -> !nonce.isEmpty() && post.delivery().equals(nonce))
        .filter(post -> room(post).equals(room))
        .findFirst();
  }

  /// @param delivery empty for what people say
  synchronized FakePost say(String room, String delivery, JsonNode body) {
    Instant now = clock.instant();
    lastId = Math.max(lastId + 1, (now.toEpochMilli() - DISCORD_EPOCH) << 22);
    String parent = parents.getOrDefault(room, "");
    FakePost post =
        new FakePost(
            parent.isEmpty() ? room : parent,
            parent.isEmpty() ? "" : room,
            Long.toString(lastId),
            delivery,
            now,
            body);
    posts.add(post);
    return post;
  }

  /// Opens the thread under a message, which has the message's id. False if there is one.
  synchronized boolean open(String channel, String message) {
    return parents.putIfAbsent(message, channel) == null;
  }

  synchronized String channelOf(String room) {
    return parents.getOrDefault(room, room);
  }

  /// A page of what came after a message, the newest first; without the nonces, which Discord does
  /// not tell afterwards.
  ArrayNode history(String room, long after, int limit) {
    List<FakePost> page =
        posts.in(channelOf(room)).stream()
            .filter(post -> room(post).equals(room) && id(post) > after)
            .sorted(Comparator.comparingLong(FakeDiscordRooms::id))
            .limit(limit)
            .sorted(Comparator.comparingLong(FakeDiscordRooms::id).reversed())
            .toList();
    ArrayNode history = JsonNodeFactory.instance.arrayNode();
    page.forEach(post -> history.add(json(post)));
    return history;
  }

  static ObjectNode json(FakePost post) {
    ObjectNode message = FakeDiscordMessages.message(post.message(), room(post), "");
    boolean person = post.delivery().isEmpty() && post.body().has("content");
    message.set("author", person ? FakeDiscordWorld.person() : FakeDiscordWorld.bot());
    message.set("components", post.body().path("components"));
    return message.put("flags", post.body().path("flags").asInt());
  }

  private static String room(FakePost post) {
    return post.thread().isEmpty() ? post.channel() : post.thread();
  }

  private static long id(FakePost post) {
    return Long.parseLong(post.message());
  }
}
