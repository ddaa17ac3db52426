package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What Slack wants of a modal, and what it makes of one that is filled in:
/// <https://docs.slack.dev/reference/views/modal-views>.
final class FakeSlackViews {
  private FakeSlackViews() {}

  /// Slack's word for what it refuses; empty for a view that it opens.
  static Optional<String> refusal(JsonNode view) {
    boolean right =
        isText(view.at("/title/text"), 24)
            && isText(view.at("/submit/text"), 24)
            && view.path("private_metadata").asText().length() <= 3_000
            && view.path("blocks").size() >= 1
            && view.path("blocks").size() <= 100
            && inputs(view).allMatch(FakeSlackViews::isInput);
    return right ? Optional.empty() : Optional.of("invalid_arguments");
  }

  private static boolean isInput(JsonNode block) {
    JsonNode element = block.path("element");
    return block.path("type").asText().equals("input")
        && isText(block.at("/label/text"), 2_000)
        && isText(block.at("/hint/text"), 2_000)
        && isText(block.path("block_id"), 255)
        && isText(element.path("action_id"), 255)
        && switch (element.path("type").asText()) {
          case "plain_text_input" -> isTextOrMissing(element.path("initial_value"), 3_000);
          case "number_input" -> element.path("initial_value").asText("0").matches("-?\\d+");
          case "timepicker" ->
              element.path("initial_time").asText("09:00").matches("([01]\\d|2[0-3]):[0-5]\\d");
          case "static_select" -> areOptions(element, 100);
          case "checkboxes" -> areOptions(element, 10);
          default -> false;
        };
  }

  private static boolean areOptions(JsonNode element, int most) {
    List<JsonNode> options = list(element.path("options"));
    List<JsonNode> chosen =
        element.has("initial_option")
            ? List.of(element.path("initial_option"))
            : list(element.path("initial_options"));
    return !options.isEmpty()
        && options.size() <= most
        && (chosen.isEmpty() ? !element.has("initial_options") : options.containsAll(chosen))
        && options.stream()
            .allMatch(one -> isText(one.at("/text/text"), 75) && isText(one.path("value"), 150));
  }

  private static boolean isTextOrMissing(JsonNode text, int longest) {
    return text.isMissingNode() || isText(text, longest);
  }

  private static boolean isText(JsonNode text, int longest) {
    return !text.asText().isBlank() && text.asText().length() <= longest;
  }

  /// What stands in the fields once somebody has filled some of them in.
  ///
  /// @param typed by the block's id; several choices with commas between them
  static ObjectNode state(JsonNode view, Map<String, String> typed) {
    ObjectNode values = object();
    inputs(view)
        .forEach(
            block -> {
              JsonNode element = block.path("element");
              String id = block.path("block_id").asText();
              ObjectNode value = object().put("type", element.path("type").asText());
              fill(value, element, Optional.ofNullable(typed.get(id)));
              values.putObject(id).set(element.path("action_id").asText(), value);
            });
    ObjectNode state = object();
    state.set("values", values);
    return state;
  }

  private static void fill(ObjectNode value, JsonNode element, Optional<String> typed) {
    switch (element.path("type").asText()) {
      case "timepicker" ->
          value.put("selected_time", orNull(typed.orElse(element.path("initial_time").asText())));
      case "static_select" ->
          value.set(
              "selected_option",
              typed.map(one -> option(element, one)).orElse(element.path("initial_option")));
      case "checkboxes" ->
          value.set(
              "selected_options",
              typed
                  .<JsonNode>map(several -> options(element, several))
                  .orElse(element.path("initial_options")));
      default -> value.put("value", orNull(typed.orElse(element.path("initial_value").asText())));
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static JsonNode options(JsonNode element, String values) {
    return JsonNodeFactory.instance
        .arrayNode()
        .addAll(
            Stream.of(values.split(", ", -1))
                .filter(value -> !value.isEmpty())
                .map(value -> option(element, value))
                .toList());
  }

  private static JsonNode option(JsonNode element, String value) {
    return list(element.path("options")).stream()
        .filter(option -> option.path("value").asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> inputs(JsonNode view) {
    return list(view.path("blocks")).stream();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
