package dev.paperboy.rehearsal.bench;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Signals;
import java.util.List;

/// Papers of nothing but words.
final class MadePaper {
  private MadePaper() {}

  static Paper of(String title, String text) {
    PaperText words = PaperText.asGiven(title, text);
    return new Paper(PaperId.ofTitle(title), words, List.of(), null, List.of(), null, Signals.NONE);
  }
}
