package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// A message that stands in a channel of a fake platform.
///
/// @param thread the message that it stands under; empty for the channel itself
/// @param message the platform's id of it
/// @param delivery what the bot knows it by; empty for what people say
/// @param at by the platform's clock
/// @param body as the bot sent it; missing where it is no longer kept
public record FakePost(
    String channel, String thread, String message, String delivery, Instant at, JsonNode body) {
  FakePost withoutBody(JsonNode missing) {
    return new FakePost(channel, thread, message, delivery, at, missing);
  }
}
