package dev.paperboy.rehearsal.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// The lines of a collection's file, each with its place for whoever finds it wrong.
final class Lines {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Lines() {}

  /// One line that is not blank.
  ///
  /// @param number from 1
  record Line(Path file, long number, String text) {
    BadCollectionException bad(String what) {
      return new BadCollectionException(
          String.format(Locale.ROOT, "%s, line %d: %s", file, number, what));
    }

    JsonNode object() {
      try {
        JsonNode node = MAPPER.readTree(text);
        if (node.isObject()) {
          return node;
        }
      } catch (JsonProcessingException e) {
        throw bad("not JSON (" + e.getOriginalMessage() + ")");
      }
      throw bad("not a JSON object");
    }
  }

  static void each(Path file, Consumer<Line> reader) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        number++;
        String line = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (!line.isBlank()) {
          reader.accept(new Line(file, number, line));
        }
      }
    } catch (IOException e) {
      throw new BadCollectionException(file + " cannot be read: " + e.getMessage());
    }
  }
}
