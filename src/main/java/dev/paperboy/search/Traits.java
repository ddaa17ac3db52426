package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.language.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a paper is or has besides its subject: code, and being a survey, a benchmark or a dataset,
/// by what it says of itself.
final class Traits {
  static final String CODE = "code";

  private static final Pattern SURVEY_TITLE =
      Pattern.compile("\\b(?:survey|review|overview)s?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SURVEY =
      Pattern.compile(
          "\\b(?:this|our|the"
              + " present|comprehensive|systematic|literature|brief|first)\\s+(?:\\w+\\s+)?"
              + "(?:survey|review|overview)\\b|\\bwe\\s+(?:\\w+\\s+)?(?:survey|review)\\b|\\bthis"
              + " (?:paper|article|work)\\s+(?:\\w+\\s+)?(?:surveys|reviews)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String MAKING =
      "\\b(?:we|this paper|this work)\\s+(?:\\w+\\s+){0,2}?"
          + "(?:introduce|present|propose|release|build|construct|develop|create|curate|collect|provide)"
          + "(?:s|ed)?\\b[^.]{0,80}?\\b";
  private static final Pattern BENCHMARK_TITLE =
      Pattern.compile("(?:\\b|\\p{Alnum})bench(?:mark)?(?:s|ing)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BENCHMARK =
      Pattern.compile(MAKING + "benchmark", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATASET_TITLE =
      Pattern.compile("\\b(?:data ?sets?|corpus|corpora)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATASET =
      Pattern.compile(MAKING + "(?:data ?set|corpus)", Pattern.CASE_INSENSITIVE);

  private Traits() {}

  static List<String> of(Paper paper) {
    List<String> traits = new ArrayList<>();
    if (paper.code() != null) {
      traits.add(CODE);
    }
    String title = paper.title().toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (is(kind, title, paper.abstractText())) {
        traits.add(kind.word());
      }
    }
    return traits;
  }

  /// Looking for a plain piece first spares most papers the patterns.
  private static boolean is(Kind kind, String title, String text) {
    return switch (kind) {
      case SURVEY ->
          (mentions(title, "urvey", "eview", "verview") && SURVEY_TITLE.matcher(title).find())
              || (mentions(text, "urvey", "eview") && SURVEY.matcher(text).find());
      case BENCHMARK ->
          (mentions(title, "ench") && BENCHMARK_TITLE.matcher(title).find())
              || (mentions(text, "enchmark") && BENCHMARK.matcher(text).find());
      case DATASET ->
          (mentions(title, "ata", "orpus", "orpora") && DATASET_TITLE.matcher(title).find())
              || (mentions(text, "ataset", "orpus", "ata set") && DATASET.matcher(text).find());
    };
  }

  private static boolean mentions(String text, String... pieces) {
    for (String piece : pieces) {
      if (text.contains(piece)) {
        return true;
      }
    }
    return false;
  }
}
