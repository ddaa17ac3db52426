package dev.paperboy.search;

import dev.paperboy.paper.Paper;

/// A paper as a change of the store left it.
///
/// @param number the place of the change in the store's sequence, from 1
public record PaperChange(long number, Paper paper) {
  public PaperChange {
    if (number < 1) {
      throw new IllegalArgumentException("a change counts from 1: " + number);
    }
  }
}
