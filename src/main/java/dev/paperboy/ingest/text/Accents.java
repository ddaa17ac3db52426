package dev.paperboy.ingest.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/// Letters with marks, put together from LaTeX's accents.
final class Accents {
  private static final Set<String> CONTRACTIONS = Set.of("s", "t", "re", "ll", "ve");

  private Accents() {}

  /// The combining mark of an accent that is written with a sign.
  static String markOf(char sign) {
    return switch (sign) {
      case '\'' -> "\u0301";
      case '`' -> "\u0300";
      case '^' -> "\u0302";
      case '"' -> "\u0308";
      case '~' -> "\u0303";
      case '=' -> "\u0304";
      case '.' -> "\u0307";
      default -> "";
    };
  }

  /// Whether what looks like an accent is an apostrophe that was escaped: `the model\'s`.
  static boolean isContraction(LatexSource source, int at) {
    int to = at;
    while (to < at + 3 && Character.isLetter(source.charAt(to))) {
      to++;
    }
    boolean inside = Character.isLetter(source.charAt(at - 3));
    return inside && CONTRACTIONS.contains(source.between(at, to));
  }

  /// A single character with a mark; empty when the text is none, or there is no such letter and
  /// the mark would hang beside it.
  static Optional<String> on(String base, String mark) {
    return over(base, mark).filter(Accents::isSingle);
  }

  /// A single character with a mark, put together by the font if there is no such letter: x̂.
  static Optional<String> over(String base, String mark) {
    if (!isSingle(base)) {
      return Optional.empty();
    }
    String dotted = base.equals("ı") ? "i" : base.equals("ȷ") ? "j" : base;
    return Optional.of(Normalizer.normalize(dotted + mark, Normalizer.Form.NFC));
  }

  private static boolean isSingle(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }
}
