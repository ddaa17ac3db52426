package dev.paperboy.ingest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of a JSON array, or the one object that stands in place of an array; of a broken
/// document all that came whole before the break.
///
/// @param flaw where and how it is broken; empty for a whole document
public record JsonItems(List<JsonNode> items, Optional<String> flaw) {
  private static final int DEEPEST = 32;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  public JsonItems {
    items = List.copyOf(items);
  }

  /// Reads a document to its end or to where it breaks.
  public static JsonItems read(InputStream in) {
    return read(in, true);
  }

  /// Reads an array alone: an object in its place is somebody's excuse and no empty list.
  public static JsonItems ofList(InputStream in) {
    return read(in, false);
  }

  private static JsonItems read(InputStream in, boolean orObject) {
    List<JsonNode> items = new ArrayList<>();
    try (JsonParser parser = MAPPER.getFactory().createParser(in)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT && orObject) {
        return new JsonItems(List.of(MAPPER.readTree(parser)), Optional.empty());
      }
      if (first != JsonToken.START_ARRAY) {
        String wanted = orObject ? "neither a list nor an object" : "no list";
        return new JsonItems(items, Optional.of(wanted));
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(MAPPER.readTree(parser));
      }
      return new JsonItems(items, Optional.empty());
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : " at byte " + e.getLocation().getByteOffset();
      return new JsonItems(
          items, Optional.of("item " + (items.size() + 1) + place + ": the JSON ends or breaks"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
