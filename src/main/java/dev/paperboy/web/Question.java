package dev.paperboy.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import java.io.IOException;
import java.util.Optional;

/// What a body of the interface asks for: `{"text": "…"}` as typed, or `{"action": "…"}` as a
/// button holds it.
sealed interface Question {
  ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// A body that makes sense.
  record Asked(Command command) implements Question {}

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
      return new Asked(CommandParser.parse(text.textValue()));
    }
    if (action.isTextual() && text.isMissingNode()) {
      return pressed(action.textValue());
    }
    return unclear(
        "The request asks nothing.",
        "Send one of {\"text\": \"your question\"} and {\"action\": \"a button's action\"}.");
  }

  private static Question pressed(String encoded) {
    Optional<Action> action = ReplyJson.ACTIONS.decode(encoded);
    if (action.isEmpty()) {
      return unclear("Paperboy does not know this button.", "Ask your question again.");
    }
    return new Asked(action.get().command());
  }

  private static Question unclear(String what, String remedy) {
    return new Unclear(new Refusal(400, what, remedy));
  }
}
