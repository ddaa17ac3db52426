package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;
import java.util.Map;

/// A question and what people made of the answers to it.
///
/// @param grades how well a paper answers, 0 for not at all; a paper that nobody judged is missing
public record JudgedQuestion(String id, String text, Map<PaperId, Integer> grades) {
  public JudgedQuestion {
    grades = Map.copyOf(grades);
  }
}
