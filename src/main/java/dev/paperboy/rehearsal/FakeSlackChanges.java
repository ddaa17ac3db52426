package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/// What becomes of channels and of the app: Slack refuses the bot from then on, or no more, and
/// tells it by an event.
public final class FakeSlackChanges {
  private final FakeSlackRooms rooms;
  private final FakeSlackMethods methods;
  private final Consumer<ObjectNode> tell;

  FakeSlackChanges(FakeSlackRooms rooms, FakeSlackMethods methods, Consumer<ObjectNode> tell) {
    this.rooms = rooms;
    this.methods = methods;
    this.tell = tell;
  }

  public void kick(String channel) {
    rooms.refuse(channel, "not_in_channel");
    tell.accept(event("channel_left").put("channel", channel));
  }

  public void invite(String channel) {
    rooms.refuse(channel, FakeSlackRooms.MEMBER);
    joined(channel, FakeSlackPayloads.BOT);
  }

  /// Somebody comes into a channel, which is the bot's business only if it is the bot.
  public void joined(String channel, String user) {
    tell.accept(event("member_joined_channel").put("channel", channel).put("user", user));
  }

  public void archive(String channel) {
    rooms.refuse(channel, "is_archived");
    tell.accept(event("channel_archive").put("channel", channel).put("user", "U0EVE"));
  }

  public void unarchive(String channel) {
    rooms.refuse(channel, FakeSlackRooms.MEMBER);
    tell.accept(event("channel_unarchive").put("channel", channel).put("user", "U0EVE"));
  }

  public void delete(String channel) {
    rooms.refuse(channel, "channel_not_found");
    tell.accept(event("channel_deleted").put("channel", channel));
  }

  /// Slack tells of both, in either order.
  public void uninstall() {
    methods.revoke(true);
    ObjectNode revoked = event("tokens_revoked");
    revoked.putObject("tokens").putArray("bot").add(FakeSlackPayloads.BOT);
    tell.accept(revoked);
    tell.accept(event("app_uninstalled"));
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
