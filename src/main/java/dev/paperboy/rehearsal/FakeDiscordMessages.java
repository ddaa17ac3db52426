package dev.paperboy.rehearsal;

import static dev.paperboy.rehearsal.FakeDiscordWorld.BOT;
import static dev.paperboy.rehearsal.FakeDiscordWorld.CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.DIRECT_CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.GUILD;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Messages that people and bots write.
public final class FakeDiscordMessages {
  private FakeDiscordMessages() {}

  /// `@Paperboy` and a text, in the server's channel.
  public static FakeDiscordEvent mention(String text) {
    return inChannel(FakeDiscordWorld.person(), "<@" + BOT + "> " + text, true);
  }

  /// A message that does not concern the bot: without the privileged intent it has no content.
  public static FakeDiscordEvent unrelated() {
    return inChannel(FakeDiscordWorld.person(), "", false);
  }

  /// Another bot mentions this one.
  public static FakeDiscordEvent mentionByBot(String text) {
    ObjectNode other = FakeDiscordWorld.user("400000000000000009", "otherbot", true);
    return inChannel(other, "<@" + BOT + "> " + text, true);
  }

  public static FakeDiscordEvent direct(String text) {
    ObjectNode message = message(FakeDiscordWorld.newId(), DIRECT_CHANNEL, text);
    message.set("author", FakeDiscordWorld.person());
    return created(message);
  }

  private static FakeDiscordEvent inChannel(ObjectNode author, String text, boolean mentions) {
    ObjectNode message = message(FakeDiscordWorld.newId(), CHANNEL, text);
    message.put("guild_id", GUILD);
    ObjectNode member = FakeDiscordWorld.member(author.deepCopy());
    member.remove("user");
    message.set("author", author);
    message.set("member", member);
    if (mentions) {
      message.withArray("mentions").add(FakeDiscordWorld.bot());
    }
    return created(message);
  }

  private static FakeDiscordEvent created(ObjectNode message) {
    return new FakeDiscordEvent("MESSAGE_CREATE", message.get("id").asText(), message);
  }

  /// A message without author; the text is put in as a value, whatever it holds.
  static ObjectNode message(String id, String channel, String text) {
    ObjectNode message =
        FakeDiscordJson.object(
            """
            {"id": "%s", "channel_id": "%s", "type": 0, "timestamp": "2026-01-01T00:00:00.000000+00:00",
             "edited_timestamp": null, "tts": false, "mention_everyone": false, "pinned": false, "flags": 0,
             "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "components": []}
            """
                .formatted(id, channel));
    return message.put("content", text);
  }
}
