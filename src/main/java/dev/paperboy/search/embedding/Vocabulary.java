package dev.paperboy.search.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pieces of words that a BERT model knows, each with its number. A piece that continues a word
/// begins with `##`.
record Vocabulary(Map<String, Integer> numbers) {
  Vocabulary {
    numbers = Map.copyOf(numbers);
  }

  /// Reads the `model.vocab` of a `tokenizer.json` in the Hugging Face Tokenizers format.
  static Vocabulary read(InputStream tokenizer) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.properties().forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
    return new Vocabulary(numbers);
  }

  @Nullable Integer find(String piece) {
    return numbers.get(piece);
  }

  /// The number of a piece that every BERT vocabulary has.
  ///
  /// @throws IllegalStateException if this one does not
  int special(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException("a vocabulary without " + piece);
    }
    return number;
  }
}
