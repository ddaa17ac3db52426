package dev.paperboy.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;

/// What goes back through the socket for an envelope: its id, and what Slack shows to the person
/// who asked, if anything.
final class SocketAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SocketAnswer() {}

  static String of(String envelopeId, Response response) throws JsonProcessingException {
    ObjectNode answer = JSON.createObjectNode().put("envelope_id", envelopeId);
    String body = response.getBody();
    if (body == null || body.isEmpty()) {
      return answer.toString();
    }
    if (response.getContentType().startsWith("application/json")) {
      return answer.set("payload", JSON.readTree(body)).toString();
    }
    answer.putObject("payload").put("text", body);
    return answer.toString();
  }
}
