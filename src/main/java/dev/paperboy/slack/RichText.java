package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text laid out by structure instead of markup: Slack shows what is in it as it stands, so nothing
/// needs an escape.
final class RichText {
  private final List<ObjectNode> elements = new ArrayList<>();

  /// Adds a line. Slack refuses empty texts, so there are none.
  RichText line(List<ObjectNode> line) {
    List<ObjectNode> filled = line.stream().filter(element -> !isEmpty(element)).toList();
    if (!filled.isEmpty() && !elements.isEmpty()) {
      elements.add(text("\n"));
    }
    elements.addAll(filled);
    return this;
  }

  RichText line(int limit, Passage passage) {
    return line(passage(limit, passage));
  }

  private static boolean isEmpty(ObjectNode element) {
    return element.path("type").asText().equals("text") && element.path("text").asText().isEmpty();
  }

  /// The block, unless there is nothing in it.
  Optional<ObjectNode> block() {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode section = Blocks.block("rich_text_section", elements);
    return Optional.of(Blocks.block("rich_text", List.of(section)));
  }

  static List<ObjectNode> passage(int limit, Passage passage) {
    return OutsideText.inert(limit, passage).stream().map(RichText::run).toList();
  }

  static ObjectNode text(String text) {
    return JsonNodeFactory.instance.objectNode().put("type", "text").put("text", text);
  }

  static ObjectNode styled(String style, ObjectNode element) {
    element.putObject("style").put(style, true);
    return element;
  }

  static ObjectNode link(Link link, String text) {
    return text(text).put("type", "link").put("url", SafeLink.address(link));
  }

  /// Shown in the time zone of who reads it.
  private static ObjectNode moment(String fallback, Instant at) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "date")
        .put("timestamp", at.getEpochSecond())
        .put("format", Mrkdwn.MOMENT)
        .put("fallback", fallback);
  }

  private static ObjectNode run(Run run) {
    if (run.at() != null) {
      return moment(run.text(), run.at());
    }
    ObjectNode text = text(run.text());
    return run.bold() ? styled("bold", text) : text;
  }
}
