package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.embedding.Embedding;
import org.jspecify.annotations.Nullable;

/// A paper as a change of the store left it.
///
/// @param number the place of the change in the store's sequence, from 1
/// @param embedding the meaning of title and abstract, if it has been computed
public record PaperChange(long number, Paper paper, @Nullable Embedding embedding) {
  public PaperChange {
    if (number < 1) {
      throw new IllegalArgumentException("a change counts from 1: " + number);
    }
  }

  public PaperChange(long number, Paper paper) {
    this(number, paper, null);
  }
}
