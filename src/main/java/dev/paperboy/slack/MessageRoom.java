package dev.paperboy.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// A message being filled with blocks, which knows how many more it can hold.
///
/// Slack refuses more than 50 blocks, and more than about 13,200 characters over all of them
/// (`msg_blocks_too_long`; seen in the field, not documented).
final class MessageRoom {
  private static final int BLOCKS = 50;
  private static final int CHARACTERS = 12_500;

  private final List<ObjectNode> blocks = new ArrayList<>();
  private int characters;

  /// Adds all of them, or none if they do not fit beside what is still to come.
  boolean add(List<ObjectNode> more, List<ObjectNode> stillToCome) {
    int added = size(more);
    if (blocks.size() + more.size() + stillToCome.size() > BLOCKS
        || characters + added + size(stillToCome) > CHARACTERS) {
      return false;
    }
    blocks.addAll(more);
    characters += added;
    return true;
  }

  List<ObjectNode> blocks() {
    return List.copyOf(blocks);
  }

  private static int size(List<ObjectNode> blocks) {
    return blocks.stream().mapToInt(MessageRoom::size).sum();
  }

  /// All that is shown, and the addresses of links.
  private static int size(JsonNode node) {
    int size = 0;
    for (var field : node.properties()) {
      boolean counts = field.getKey().equals("text") || field.getKey().equals("url");
      size += counts && field.getValue().isTextual() ? field.getValue().textValue().length() : 0;
    }
    for (JsonNode child : node) {
      size += size(child);
    }
    return size;
  }
}
