package dev.paperboy.ingest.text;

import org.jspecify.annotations.Nullable;

/// Where a formula begins and ends, the signs around it included.
record MathSpan(int from, int to, int signs) {
  /// No formula of an abstract is as long; what is longer is a sign that was left open.
  private static final int LONGEST = 3000;

  /// The span that opens with one dollar sign or two at a place, unless that is a price or a sign
  /// without a partner.
  static @Nullable MathSpan dollars(LatexSource source, int at, int end) {
    int signs = source.charAt(at + 1) == '$' && at + 1 < end ? 2 : 1;
    int limit = Math.min(end, at + LONGEST);
    int close = source.find("$".repeat(signs), at + signs, limit);
    while (close >= 0 && source.isEscaped(close)) {
      close = source.find("$".repeat(signs), close + 1, limit);
    }
    if (close < 0 || !isFormula(source.between(at + signs, close), source.charAt(close + signs))) {
      return null;
    }
    return new MathSpan(at, close + signs, signs);
  }

  /// The span of `\(…\)` or `\[…\]`.
  static @Nullable MathSpan brackets(LatexSource source, int at, int end) {
    String closer =
        switch (source.charAt(at + 1)) {
          case '(' -> "\\)";
          case '[' -> "\\]";
          default -> "";
        };
    int close = closer.isEmpty() ? -1 : source.find(closer, at + 2, Math.min(end, at + LONGEST));
    return close < 0 ? null : new MathSpan(at, close + 2, 2);
  }

  int contentFrom() {
    return from + signs;
  }

  int contentTo() {
    return to - signs;
  }

  private static boolean isFormula(String content, char next) {
    if (content.isBlank()) {
      return false;
    }
    boolean tight =
        !Character.isWhitespace(content.charAt(0))
            && !Character.isWhitespace(content.charAt(content.length() - 1));
    boolean price = Character.isDigit(content.charAt(0)) && hasWords(content);
    if (content.chars().anyMatch(c -> "\\^_{=<>".indexOf(c) >= 0)) {
      return tight || !price;
    }
    if (content.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    String formula = content.strip();
    boolean compact = formula.indexOf(' ') < 0 && !Character.isDigit(formula.charAt(0));
    return (tight || compact) && !Character.isDigit(next) && !price && !isSentence(content);
  }

  /// Two words of three letters and more with a space between them: text between two prices.
  private static boolean isSentence(String content) {
    int words = 0;
    for (String word : content.split(" ", 8)) {
      words += isWord(word) ? 1 : 0;
    }
    return words > 1;
  }

  private static boolean hasWords(String content) {
    for (String word : content.split(" ", 8)) {
      if (isWord(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text) {
    return text.length() > 2 && text.length() < 30 && text.chars().allMatch(Character::isLetter);
  }
}
