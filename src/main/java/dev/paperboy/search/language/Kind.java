package dev.paperboy.search.language;

import java.util.Locale;
import java.util.Optional;

/// What sort of contribution a paper is.
public enum Kind {
  SURVEY("survey"),
  BENCHMARK("benchmark"),
  DATASET("dataset");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public String plural() {
    return word + "s";
  }

  static Optional<Kind> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "survey", "surveys", "review", "reviews", "overview", "overviews" -> Optional.of(SURVEY);
      case "benchmark", "benchmarks" -> Optional.of(BENCHMARK);
      case "dataset", "datasets", "corpus" -> Optional.of(DATASET);
      default -> Optional.empty();
    };
  }
}
