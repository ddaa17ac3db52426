package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The servers of a fake Discord that the bot is in, with their channels, and the channels that it
/// may not use.
final class FakeDiscordServers {
  private static final FakeDiscordResponse GONE =
      FakeDiscordResponse.error(404, 10_003, "Unknown Channel");
  private static final FakeDiscordResponse NO_ACCESS =
      FakeDiscordResponse.error(403, 50_001, "Missing Access");
  private static final FakeDiscordResponse NO_PERMISSION =
      FakeDiscordResponse.error(403, 50_013, "Missing Permissions");

  private final Map<String, List<String>> channels = new LinkedHashMap<>();
  private final Set<String> left = ConcurrentHashMap.newKeySet();
  private final Map<String, FakeDiscordResponse> closed = new ConcurrentHashMap<>();

  FakeDiscordServers() {
    add(FakeDiscordWorld.GUILD, List.of(FakeDiscordWorld.CHANNEL));
  }

  synchronized void add(String server, List<String> itsChannels) {
    channels.put(server, new ArrayList<>(itsChannels));
  }

  /// The bot is removed from a server, and from all of its channels.
  synchronized void leave(String server) {
    left.add(server);
    channels.getOrDefault(server, List.of()).forEach(channel -> closed.put(channel, NO_ACCESS));
  }

  /// Gives what the gateway tells of the server.
  synchronized ObjectNode join(String server) {
    left.remove(server);
    List<String> itsChannels = channels.getOrDefault(server, List.of());
    itsChannels.forEach(closed::remove);
    return FakeDiscordWorld.guild(server, itsChannels);
  }

  synchronized void delete(String server, String channel) {
    channels.getOrDefault(server, new ArrayList<>()).remove(channel);
    closed.put(channel, GONE);
  }

  void forbid(String channel) {
    closed.put(channel, NO_PERMISSION);
  }

  void allow(String channel) {
    closed.remove(channel);
  }

  /// What Discord answers to the bot in a channel that it may not use.
  Optional<FakeDiscordResponse> refusal(String channel) {
    return Optional.ofNullable(closed.get(channel));
  }

  /// What the gateway tells of each server that the bot is in.
  synchronized List<ObjectNode> guilds() {
    return channels.entrySet().stream()
        .filter(server -> !left.contains(server.getKey()))
        .map(server -> FakeDiscordWorld.guild(server.getKey(), server.getValue()))
        .toList();
  }
}
