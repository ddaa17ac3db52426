package dev.paperboy.search;

import java.util.List;
import java.util.stream.Collectors;

/// A word of a text. `diffusion` and `UNet` have one piece, `U-Net` and `SRe^2L` have several.
record Word(List<Piece> pieces) {
  Word {
    pieces = List.copyOf(pieces);
  }

  int start() {
    return pieces.getFirst().start();
  }

  int end() {
    return pieces.getLast().end();
  }

  boolean isCompound() {
    return pieces.size() > 1;
  }

  /// The word as if it were written in one: `unet` for U-Net and UNet alike.
  String joined() {
    return isCompound()
        ? pieces.stream().map(Piece::folded).collect(Collectors.joining())
        : pieces.getFirst().folded();
  }

  /// Whether a piece of a compound says something by itself: the 4 of GPT-4 does not.
  static boolean isTelling(Piece piece) {
    return piece.folded().length() >= 3 && !StopWords.contains(piece.folded());
  }
}
