package dev.paperboy.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/// One JSON object on a line.
final class JsonLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonLine() {}

  /// The object on a line; when there is none, what is wrong has been said.
  static Optional<JsonNode> read(LineReader.Line line, LineProblems problems) {
    switch (line.flaw()) {
      case TOO_LONG -> {
        problems.accept("longer than 1 MB; skipped");
        return Optional.empty();
      }
      case NOT_UTF_8 -> problems.mended("bytes that are not UTF-8; read as Windows-1252");
      case NONE -> {}
    }
    try {
      JsonNode node = MAPPER.readTree(line.text());
      if (node.isObject()) {
        return Optional.of(node);
      }
      problems.accept("not a JSON object; skipped");
    } catch (JsonProcessingException e) {
      problems.accept("not JSON; skipped");
    }
    return Optional.empty();
  }
}
