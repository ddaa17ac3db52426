package dev.paperboy.ingest.text;

/// The quotation marks of LaTeX: two back-quotes and two apostrophes, or one and one. What closes
/// nothing, and code between back-quotes, stays.
final class Quotes {
  /// What stands at a place, and how many characters of the source it takes.
  record Mark(String text, int length) {}

  private static final int LONGEST_SINGLE = 120;

  private final LatexSource source;
  private final int end;
  private int singleCloser = -1;
  private boolean doubleOpen;

  Quotes(LatexSource source, int end) {
    this.source = source;
    this.end = end;
  }

  Mark at(int place) {
    return switch (source.charAt(place)) {
      case '`' -> opening(place);
      case '\'' -> closing(place);
      default -> straight();
    };
  }

  private Mark opening(int place) {
    boolean twice = source.charAt(place + 1) == '`' && source.charAt(place + 2) != '`';
    if (twice && source.charAt(place - 1) != '`') {
      doubleOpen = true;
      return new Mark("“", 2);
    }
    singleCloser = singleCloser(place);
    return new Mark(singleCloser < 0 ? "`" : "‘", 1);
  }

  private Mark closing(int place) {
    if (place == singleCloser) {
      return new Mark("’", 1);
    }
    if (doubleOpen && source.charAt(place + 1) == '\'') {
      doubleOpen = false;
      return new Mark("”", 2);
    }
    return new Mark("'", 1);
  }

  private Mark straight() {
    boolean closes = doubleOpen;
    doubleOpen = false;
    return new Mark(closes ? "”" : "\"", 1);
  }

  /// The apostrophe that ends a word and so a quotation that opens here, or a negative number.
  private int singleCloser(int place) {
    if (Character.isLetterOrDigit(source.charAt(place - 1)) || source.charAt(place - 1) == '`') {
      return -1;
    }
    int limit = Math.min(end, place + LONGEST_SINGLE);
    for (int i = place + 1; i < limit && source.charAt(i) != '`'; i++) {
      boolean endsWord = !Character.isLetterOrDigit(source.charAt(i + 1));
      if (source.charAt(i) == '\'' && endsWord && i > place + 1 && source.charAt(i - 1) != '\\') {
        return i;
      }
    }
    return -1;
  }
}
