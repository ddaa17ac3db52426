package dev.paperboy.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.PaperId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A question as people type it in a chat, with the papers that answer it: one line of
/// `questions.jsonl`. How they were written and judged stands in `docs/search.md`.
///
/// @param filter what a filtered question asks of a paper besides its topic, in words; else empty
/// @param relevant 2 for a paper that is what was wanted, 1 for one that is of use
record OurQuestion(
    String id,
    Corpus corpus,
    Kind kind,
    String text,
    String filter,
    Map<PaperId, Integer> relevant) {
  /// The papers it was judged over: the seed page, or the daily lists of Hugging Face.
  enum Corpus {
    SEED,
    HF
  }

  enum Kind {
    KNOWN_ITEM,
    TOPICAL,
    MISSPELT,
    PARAPHRASED,
    FILTERED,
    ABBREVIATION
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<OurQuestion> all() {
    var file = Objects.requireNonNull(OurQuestion.class.getResourceAsStream("questions.jsonl"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().map(OurQuestion::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<OurQuestion> over(Corpus corpus) {
    return all().stream().filter(question -> question.corpus == corpus).toList();
  }

  private static OurQuestion read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Map<PaperId, Integer> relevant = new LinkedHashMap<>();
      json.required("relevant")
          .properties()
          .forEach(grade -> relevant.put(new PaperId(grade.getKey()), grade.getValue().intValue()));
      return new OurQuestion(
          json.required("id").asText(),
          Corpus.valueOf(name(json, "corpus")),
          Kind.valueOf(name(json, "kind")),
          json.required("question").asText(),
          json.path("filter").asText(),
          relevant);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static String name(JsonNode json, String field) {
    return json.required(field).asText().replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
