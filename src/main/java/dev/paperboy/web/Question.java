package dev.paperboy.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Destination;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a body of the interface asks for: `{"text": "…"}` as typed, or `{"action": "…"}` as a
/// button holds it, which may be a form's with what was filled in, `"values": {…}`. Each may come
/// with the browser's time zone, `"zone": "Europe/Berlin"`.
sealed interface Question {
  ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// A body that makes sense.
  ///
  /// @param zone empty where the browser does not tell
  record Asked(Command command, Optional<ZoneId> zone) implements Question {}

  /// A body that asks for a form, or hands one in.
  ///
  /// @param action as the button holds it
  /// @param command a {@link Command.Filled} one where the form is handed in
  record Form(String action, Command command, Optional<ZoneId> zone) implements Question {}

  /// A body that does not, and why.
  record Unclear(Refusal refusal) implements Question {}

  static Question read(byte[] body) {
    try {
      return of(JSON.readTree(body));
    } catch (JacksonException e) {
      return unclear("The request is not JSON.", "Send {\"text\": \"your question\"}.");
    } catch (IOException e) {
      throw new IllegalStateException("an array of bytes could not be read", e);
    }
  }

  private static Question of(JsonNode json) {
    JsonNode text = json.path("text");
    JsonNode action = json.path("action");
    if (text.isTextual() && action.isMissingNode()) {
      return new Asked(CommandParser.parse(text.textValue()), zone(json));
    }
    if (action.isTextual() && text.isMissingNode()) {
      return pressed(action.textValue(), json.path("values"), zone(json));
    }
    return unclear(
        "The request asks nothing.",
        "Send one of {\"text\": \"your question\"} and {\"action\": \"a button's action\"}.");
  }

  private static Optional<ZoneId> zone(JsonNode json) {
    try {
      return Optional.of(json.path("zone").asText())
          .filter(name -> !name.isEmpty())
          .map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Question pressed(String encoded, JsonNode values, Optional<ZoneId> zone) {
    Optional<Action> action = ReplyJson.ACTIONS.decode(encoded);
    if (action.isEmpty()) {
      return unclear("Paperboy does not know this button.", "Ask your question again.");
    }
    Command command = action.get().command();
    if (action.get().destination() != Destination.FORM) {
      return new Asked(command, zone);
    }
    return new Form(
        encoded, values.isObject() ? new Command.Filled(command, filled(values)) : command, zone);
  }

  private static Map<String, String> filled(JsonNode values) {
    return values.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().asText()));
  }

  private static Question unclear(String what, String remedy) {
    return new Unclear(new Refusal(400, what, remedy));
  }
}
