package dev.paperboy.rehearsal;

import static dev.paperboy.rehearsal.FakeDiscordWorld.BOT;
import static dev.paperboy.rehearsal.FakeDiscordWorld.CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.DIRECT_CHANNEL;
import static dev.paperboy.rehearsal.FakeDiscordWorld.GUILD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Commands, completions and button presses: `INTERACTION_CREATE`.
public final class FakeDiscordInteractions {
  private static final int COMMAND = 2;
  private static final int BUTTON = 3;
  private static final int AUTOCOMPLETE = 4;
  private static final int EPHEMERAL = 1 << 6;

  private FakeDiscordInteractions() {}

  /// `/papers <subcommand>` in the server's channel.
  public static FakeDiscordEvent slash(String subcommand, Map<String, String> options) {
    return inChannel(COMMAND, command(subcommand, options, false));
  }

  /// `/papers <subcommand>` in a direct conversation with the bot.
  public static FakeDiscordEvent slashInDirectMessage(
      String subcommand, Map<String, String> options) {
    ObjectNode interaction = interaction(COMMAND, command(subcommand, options, false));
    interaction.put("channel_id", DIRECT_CHANNEL).put("context", 1);
    interaction.withObject("authorizing_integration_owners").put("1", FakeDiscordWorld.PERSON);
    interaction.set("user", FakeDiscordWorld.person());
    ObjectNode channel = interaction.putObject("channel").put("id", DIRECT_CHANNEL).put("type", 1);
    channel.putArray("recipients").add(FakeDiscordWorld.bot());
    return created(interaction);
  }

  /// A person is typing an option's value.
  public static FakeDiscordEvent autocomplete(String subcommand, String option, String typed) {
    return inChannel(AUTOCOMPLETE, command(subcommand, Map.of(option, typed), true));
  }

  /// A person presses a button of a message that the bot has sent.
  ///
  /// @param body the message's body as the bot sent it
  /// @param hidden whether only that person sees the message
  public static FakeDiscordEvent button(String customId, JsonNode body, boolean hidden) {
    ObjectNode data = FakeDiscordJson.object("{\"component_type\": 2}");
    return onMessage(BUTTON, data.put("custom_id", customId), body, hidden);
  }

  /// The same by somebody who may do no more in the server than everybody else.
  public static FakeDiscordEvent byMember(FakeDiscordEvent event) {
    ObjectNode data = event.data().deepCopy();
    data.set(
        "member",
        FakeDiscordWorld.member(FakeDiscordWorld.user(FakeDiscordWorld.MEMBER, "bob", false)));
    return new FakeDiscordEvent(event.type(), event.id(), data);
  }

  /// What happens to a message that the bot has sent.
  static FakeDiscordEvent onMessage(int type, ObjectNode data, JsonNode body, boolean hidden) {
    ObjectNode interaction = channelInteraction(type, data);
    ObjectNode message = FakeDiscordMessages.message(FakeDiscordWorld.newId(), CHANNEL, "");
    message.put("flags", body.path("flags").asInt() | (hidden ? EPHEMERAL : 0));
    message.set("components", body.path("components"));
    message.set("author", FakeDiscordWorld.bot());
    interaction.set("message", message);
    return created(interaction);
  }

  private static ObjectNode command(
      String subcommand, Map<String, String> options, boolean focused) {
    ObjectNode data =
        FakeDiscordJson.object(
            """
            {"id": "500000000000000001", "name": "papers", "type": 1}
            """);
    ObjectNode sub = data.putArray("options").addObject().put("type", 1).put("name", subcommand);
    options.forEach(
        (name, value) -> {
          ObjectNode option = sub.withArray("options").addObject().put("type", 3).put("name", name);
          option.put("value", value);
          if (focused) {
            option.put("focused", true);
          }
        });
    return data;
  }

  private static FakeDiscordEvent inChannel(int type, ObjectNode data) {
    return created(channelInteraction(type, data));
  }

  private static ObjectNode channelInteraction(int type, ObjectNode data) {
    ObjectNode interaction = interaction(type, data);
    interaction.put("channel_id", CHANNEL).put("context", 0).put("guild_id", GUILD);
    interaction.withObject("authorizing_integration_owners").put("0", GUILD);
    interaction.putObject("guild").put("id", GUILD).put("locale", "en-US").putArray("features");
    interaction.putObject("channel").put("id", CHANNEL).put("type", 0).put("name", "papers");
    interaction.set("member", FakeDiscordWorld.member(FakeDiscordWorld.person()));
    return interaction;
  }

  private static ObjectNode interaction(int type, ObjectNode data) {
    String id = FakeDiscordWorld.newId();
    ObjectNode interaction =
        FakeDiscordJson.object(
            """
            {"id": "%1$s", "application_id": "%2$s", "type": %3$d, "token": "token-%1$s", "version": 1,
             "locale": "en-US", "app_permissions": "0", "entitlements": []}
            """
                .formatted(id, BOT, type));
    interaction.set("data", data);
    return interaction;
  }

  private static FakeDiscordEvent created(ObjectNode interaction) {
    return new FakeDiscordEvent("INTERACTION_CREATE", interaction.get("id").asText(), interaction);
  }
}
