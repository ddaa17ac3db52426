package dev.paperboy.ingest.text;

/// Exponents and indices in plain text: small digits where Unicode has them (`x²`, `10⁻³`, `ℓ₁`),
/// else `n^1.5` and `d_data`.
final class Scripts {
  private static final String PLAIN = "0123456789+-n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋ₙ";

  /// A longer row of small digits is hard to read.
  private static final int SMALL = 4;

  private Scripts() {}

  static String superscript(String exponent) {
    String text = exponent.strip();
    return switch (text) {
      case "" -> "";
      case "∘", "°" -> "°";
      case "′", "'", "*", "†", "th", "st", "nd", "rd" -> text;
      case "⊤" -> "ᵀ";
      default -> isSmall(text) ? mapped(text, RAISED) : "^" + term(text);
    };
  }

  static String subscript(String index) {
    String text = index.strip();
    if (text.isEmpty()) {
      return "";
    }
    return isSmall(text) && !text.equals("n") ? mapped(text, LOWERED) : "_" + term(text);
  }

  /// The text itself when nothing in it could be taken for a second term, else in parentheses.
  static String term(String text) {
    boolean product =
        !text.isEmpty()
            && Character.isDigit(text.charAt(0))
            && text.chars().anyMatch(Character::isLetter);
    boolean single =
        !product
            && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".′".indexOf(c) >= 0);
    boolean alone = text.codePointCount(0, text.length()) == 1;
    boolean enclosed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    return single || alone || enclosed ? text : "(" + text + ")";
  }

  private static boolean isSmall(String text) {
    return text.equals("n")
        || (text.length() <= SMALL
            && text.chars().allMatch(c -> c != 'n' && PLAIN.indexOf(c) >= 0));
  }

  private static String mapped(String text, String alphabet) {
    StringBuilder small = new StringBuilder();
    text.chars().forEach(c -> small.append(alphabet.charAt(PLAIN.indexOf(c))));
    return small.toString();
  }
}
