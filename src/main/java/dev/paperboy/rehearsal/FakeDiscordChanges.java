package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What becomes of servers and channels: Discord refuses the bot from then on, or no more, and
/// tells it over the gateway.
public final class FakeDiscordChanges {
  private final FakeDiscordServers servers;
  private final FakeDiscordGateway gateway;

  FakeDiscordChanges(FakeDiscordServers servers, FakeDiscordGateway gateway) {
    this.servers = servers;
    this.gateway = gateway;
  }

  public void kick(String server) {
    servers.leave(server);
    tell("GUILD_DELETE", FakeDiscordJson.object("{}").put("id", server));
  }

  public void invite(String server) {
    tell("GUILD_CREATE", servers.join(server));
  }

  public void delete(String server, String channel) {
    servers.delete(server, channel);
    ObjectNode gone = FakeDiscordJson.object("{\"type\": 0, \"name\": \"papers\"}");
    tell("CHANNEL_DELETE", gone.put("id", channel).put("guild_id", server));
  }

  /// Takes the permission to write in a channel from the bot, without a word.
  public void forbid(String channel) {
    servers.forbid(channel);
  }

  public void allow(String channel) {
    servers.allow(channel);
  }

  private void tell(String type, ObjectNode data) {
    gateway.dispatch(new FakeDiscordEvent(type, data.path("id").asText(), data));
  }
}
