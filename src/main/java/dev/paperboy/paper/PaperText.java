package dev.paperboy.paper;

/// Title and abstract, as shown and searched, and as the source gave them.
///
/// @param title on one line, never empty: a dash where the source has none
/// @param abstractText on one line, empty when the source has none
public record PaperText(
    String title, String abstractText, String originalTitle, String originalAbstract) {
  private static final String NO_TITLE = "–";

  public PaperText {
    title = CleanText.line(title);
    abstractText = CleanText.line(abstractText);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a paper without a title");
    }
  }

  /// Text whose source writes it the way it is shown.
  public static PaperText asGiven(String title, String abstractText) {
    return new PaperText(title, abstractText, title, abstractText);
  }

  /// Text of a source without a title. The dash in its place has no word that a search could find.
  public static PaperText untitled(String abstractText, String originalAbstract) {
    return new PaperText(NO_TITLE, abstractText, "", originalAbstract);
  }
}
