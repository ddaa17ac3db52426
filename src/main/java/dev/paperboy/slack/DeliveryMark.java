package dev.paperboy.slack;

import com.slack.api.model.Message;
import java.util.Map;

/// The id of a delivery in a message's metadata, which nobody sees and every history has:
/// <https://docs.slack.dev/messaging/message-metadata>.
final class DeliveryMark {
  private static final String EVENT = "paperboy_delivery";
  private static final String ID = "id";

  private DeliveryMark() {}

  static Message.Metadata of(String delivery) {
    return Message.Metadata.builder().eventType(EVENT).eventPayload(Map.of(ID, delivery)).build();
  }

  static boolean isOn(Message message, String delivery) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && EVENT.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && delivery.equals(metadata.getEventPayload().get(ID));
  }
}
