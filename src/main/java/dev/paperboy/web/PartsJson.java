package dev.paperboy.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The pieces that replies and cards have in common, as JSON.
final class PartsJson {
  private PartsJson() {}

  /// Sets the plain text under the name, and beside it the pieces with their weights.
  static void putPassage(ObjectNode json, String name, Passage passage) {
    json.put(name, passage.text());
    json.set(name + "_runs", runs(passage));
  }

  static ArrayNode runs(Passage passage) {
    return array(passage.runs(), PartsJson::run);
  }

  private static ObjectNode run(Run run) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("text", run.text()).put("bold", run.bold());
    return run.at() == null ? json : json.put("at", run.at().toString());
  }

  static ArrayNode actions(List<Action> actions) {
    return array(
        actions,
        action ->
            JsonNodeFactory.instance
                .objectNode()
                .put("label", action.label())
                .put("action", ReplyJson.ACTIONS.encode(action.command(), action.destination()))
                .put("destination", action.destination().name().toLowerCase(Locale.ROOT)));
  }

  static ArrayNode strings(List<String> texts) {
    return array(texts, JsonNodeFactory.instance::textNode);
  }

  static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }
}
