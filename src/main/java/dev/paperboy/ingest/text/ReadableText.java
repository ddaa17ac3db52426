package dev.paperboy.ingest.text;

import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.PaperText;

/// Makes what sources send readable: formulas and accents as Unicode, no commands, no leftovers of
/// either. Where there is nothing to convert the text comes back as it was.
public final class ReadableText {
  private ReadableText() {}

  /// The readable form of a title, an abstract or a name.
  public static String of(String text) {
    return LatexText.readable(StrippedMath.restored(text));
  }

  /// Title and abstract made readable, with the originals beside them. A title that has nothing
  /// left to show is shown as the source wrote it.
  public static PaperText of(String title, String abstractText) {
    String readable = of(title);
    String shown = CleanText.line(readable).isEmpty() ? title : readable;
    return new PaperText(shown, of(abstractText), title, abstractText);
  }
}
