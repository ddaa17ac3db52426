package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A REST request of the bot.
///
/// @param path behind `/api/v10`
/// @param body missing where there is none
public record FakeDiscordRequest(
    String method, String path, Map<String, String> query, JsonNode body) {
  public boolean is(String wantedMethod, String pathPattern) {
    return method.equals(wantedMethod) && path.matches(pathPattern);
  }

  /// The part behind so many slashes.
  public String pathPart(int slashes) {
    return path.split("/", -1)[slashes];
  }

  /// Whether it is the first response to an interaction.
  public boolean isCallback() {
    return is("POST", "/interactions/\\d+/[^/]+/callback");
  }

  /// Whether it fills in an answer that was put off.
  public boolean isLaterAnswer() {
    return is("PATCH", "/webhooks/\\d+/[^/]+/messages/@original");
  }

  /// Whether it is a message to a channel or thread.
  public boolean isMessage() {
    return is("POST", "/channels/\\d+/messages");
  }

  /// The kind of an interaction's first response: 4 a message, 5 'thinking', 6 and 7 the same for
  /// the message that holds the button, 8 autocomplete choices, 9 a modal.
  public int callbackType() {
    return body.path("type").asInt();
  }
}
