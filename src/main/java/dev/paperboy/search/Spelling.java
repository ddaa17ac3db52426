package dev.paperboy.search;

import dev.paperboy.search.spelling.Respelling;
import java.util.Optional;

/// Puts misspelt questions right by the words that papers are written in.
public final class Spelling {
  private final PaperIndex index;

  public Spelling(PaperIndex index) {
    this.index = index;
  }

  /// The text with its misspelt words put right; empty if nothing is wrong with it. Words in
  /// quotation marks are left alone.
  public Optional<Respelling> respell(String text) {
    return index.with(searcher -> MeantWords.respell(text, searcher));
  }
}
