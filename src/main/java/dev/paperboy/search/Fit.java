package dev.paperboy.search;

import dev.paperboy.search.language.Condition;
import java.util.List;
import java.util.OptionalDouble;

/// How a paper stands to a question, whether it was found or not.
///
/// @param failed the conditions that it does not fulfil
/// @param closeness the cosine of both meanings, from -1 to 1; empty where one is unknown
public record Fit(List<Condition> failed, OptionalDouble closeness) {
  public Fit {
    failed = List.copyOf(failed);
  }
}
