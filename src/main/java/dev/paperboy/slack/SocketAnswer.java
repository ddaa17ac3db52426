package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// An acknowledgement that says something to the person who asked.
final class SocketAnswer {
  private SocketAnswer() {}

  static String json(String envelopeId, String text) {
    var answer = JsonNodeFactory.instance.objectNode().put("envelope_id", envelopeId);
    answer.putObject("payload").put("text", text);
    return answer.toString();
  }
}
