package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Four papers with two questions.
final class MadeCollection {
  static final Paper WINGS = paper("wings", "Lift of wings", "The lift of a wing in a slipstream.");
  static final Paper BOUNDARY = paper("layers", "Boundary layers", "Heat at high speed.");
  static final Paper UNTITLED = paper("untitled", "", "How heat flows through a slab.");
  static final Paper NOTE = paper("note", "A note on propellers", "");

  private MadeCollection() {}

  static TestCollection of(Path place, Paper... papers) {
    return new TestCollection(
        "made",
        place,
        List.of(papers),
        List.of(
            new JudgedQuestion("", "what lifts a wing?", Map.of(WINGS.id(), 1)),
            new JudgedQuestion("", "heat in slabs", Map.of(UNTITLED.id(), 2, BOUNDARY.id(), 1))),
        List.of());
  }

  static Paper paper(String id, String title, String text) {
    PaperText words =
        title.isEmpty() ? PaperText.untitled(text, text) : PaperText.asGiven(title, text);
    return new Paper(PaperId.ofRecord(id), words, List.of(), null, List.of(), null, Signals.NONE);
  }
}
