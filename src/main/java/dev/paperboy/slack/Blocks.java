package dev.paperboy.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The blocks that messages are laid out with: <https://docs.slack.dev/reference/block-kit/blocks>.
final class Blocks {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Blocks() {}

  /// A row of small grey texts.
  static ObjectNode context(ObjectNode... texts) {
    return block("context", List.of(texts));
  }

  /// A row of buttons.
  static ObjectNode actions(List<ObjectNode> buttons) {
    return block("actions", buttons);
  }

  static ObjectNode divider() {
    return JSON.objectNode().put("type", "divider");
  }

  static ObjectNode button(String label, String actionId, String value) {
    ObjectNode button = JSON.objectNode().put("type", "button");
    button.set("text", plain(label));
    return button.put("action_id", actionId).put("value", value);
  }

  static ObjectNode plain(String text) {
    return JSON.objectNode().put("type", "plain_text").put("text", text).put("emoji", false);
  }

  static ObjectNode mrkdwn(String text) {
    return JSON.objectNode().put("type", "mrkdwn").put("text", text);
  }

  static ArrayNode list(List<? extends JsonNode> nodes) {
    return JSON.arrayNode().addAll(List.copyOf(nodes));
  }

  static ObjectNode block(String type, List<ObjectNode> elements) {
    ObjectNode block = JSON.objectNode().put("type", type);
    block.set("elements", list(elements));
    return block;
  }
}
