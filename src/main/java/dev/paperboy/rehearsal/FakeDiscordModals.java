package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Modals that somebody hands in: `INTERACTION_CREATE` of type 5.
///
/// Reference: <https://docs.discord.com/developers/components/reference#label>.
public final class FakeDiscordModals {
  private static final int SUBMITTED = 5;
  private static final int LABEL = 18;
  private static final int TEXT_INPUT = 4;

  private FakeDiscordModals() {}

  /// A modal with what stood in it and what was typed over it.
  ///
  /// @param modal as the bot replied with it
  /// @param typed what else stands in some of its fields, by their ids; several choices with commas
  ///   between them
  /// @param body of the message whose button it came up for
  /// @param hidden whether only one person sees that message
  public static FakeDiscordEvent submitted(
      JsonNode modal, Map<String, String> typed, JsonNode body, boolean hidden) {
    ObjectNode data = FakeDiscordJson.object("{}");
    data.put("custom_id", modal.path("custom_id").asText()).putArray("components");
    int id = 1;
    for (JsonNode label : modal.path("components")) {
      ObjectNode shown =
          data.withArray("components").addObject().put("type", LABEL).put("id", id++);
      shown.set("component", filled(label.path("component"), typed).put("id", id++));
    }
    return FakeDiscordInteractions.onMessage(SUBMITTED, data, body, hidden);
  }

  private static ObjectNode filled(JsonNode input, Map<String, String> typed) {
    String name = input.path("custom_id").asText();
    String other = typed.get(name);
    ObjectNode filled = FakeDiscordJson.object("{}").put("custom_id", name);
    filled.put("type", input.path("type").asInt());
    if (input.path("type").asInt() == TEXT_INPUT) {
      return filled.put("value", other == null ? input.path("value").asText() : other);
    }
    filled.putArray("values");
    if (other != null) {
      for (String one : other.split(", ", -1)) {
        filled.withArray("values").add(one);
      }
      return filled;
    }
    for (JsonNode option : input.path("options")) {
      if (option.path("default").asBoolean()) {
        filled.withArray("values").add(option.path("value").asText());
      }
    }
    return filled;
  }
}
