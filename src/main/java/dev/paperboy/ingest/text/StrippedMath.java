package dev.paperboy.ingest.text;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts back the signs of formulas that lost their dollars and backslashes on the Hugging Face
/// papers site: `64times64`, `Oleft(n^2dright)`, `Zcdot{Z}`, `le13`. Words that only look alike
/// ('256 times faster', 'sometimes', 'sim2real') stay. No pattern can backtrack further than a few
/// hundred characters.
final class StrippedMath {
  private static final Pattern GLUED_TIMES =
      Pattern.compile("(?<=\\d)times(?: (?=\\d)|(?![A-Za-z]))");

  /// Between two whole numbers: a size such as 64 times 64, or a product.
  private static final Pattern TIMES_OF_NUMBERS = Pattern.compile("(?<=\\d) ?times ?(?=\\d)");

  private static final Pattern BRACKETS =
      Pattern.compile("(?<!\\\\)left([(\\[|])([^()\\[\\]|]{0,200}?)(?<!\\\\)right([)\\]|])");
  private static final Pattern RELATION =
      Pattern.compile(
          "(leq?|geq?|sim|approx|pm)" + "(?=[\\d.]{1,12}(?:[KMBTkx]|times|p)?(?![A-Za-z0-9]))");
  private static final Pattern WORD = Pattern.compile("\\S++");
  private static final Pattern DOTS = Pattern.compile("cdots(?![A-Za-z])");
  private static final Pattern BRACES = Pattern.compile("[{}]");
  private static final Pattern FONT =
      Pattern.compile("(?<![\\\\A-Za-z])math(?:cal|bf|rm|bb|sf)\\{([^{}]{0,40})}");

  private static final Pattern DEGREES = Pattern.compile("\\^(?:\\{circ}|circ(?![a-z]))");

  private StrippedMath() {}

  static String restored(String text) {
    String result = RELATION.matcher(text).replaceAll(match -> relation(text, match));
    if (text.contains("times")) {
      result = GLUED_TIMES.matcher(result).replaceAll("×");
      result = TIMES_OF_NUMBERS.matcher(result).replaceAll("×");
    }
    if (text.contains("right")) {
      result = BRACKETS.matcher(result).replaceAll("$1$2$3");
    }
    if (text.contains("cdot")) {
      result = WORD.matcher(result).replaceAll(word -> quoteReplacement(dotted(word.group())));
    }
    if (text.contains("circ")) {
      result = DEGREES.matcher(result).replaceAll("°");
    }
    if (text.contains("math")) {
      result = FONT.matcher(result).replaceAll("$1");
    }
    return result;
  }

  /// The dot between two factors, whose braces went astray: `Z{cdotZ{cdot}W}`.
  private static String dotted(String word) {
    boolean other = word.contains("anecdot") || word.contains("\\cdot") || word.startsWith("http");
    if (other || !word.contains("cdot")) {
      return word;
    }
    boolean hasScripts = word.contains("^{") || word.contains("_{");
    String bare = hasScripts ? word : BRACES.matcher(word).replaceAll("");
    return DOTS.matcher(bare).replaceAll("⋯").replace("cdot", "·");
  }

  /// The end of a word is no relation. Looking behind at every place of a text would take longer.
  private static String relation(String text, MatchResult match) {
    if (match.start() > 0) {
      int before = text.codePointBefore(match.start());
      if (Character.isLetterOrDigit(before) || "\\_-".indexOf(before) >= 0) {
        return quoteReplacement(match.group());
      }
    }
    return switch (match.group(1)) {
      case "le", "leq" -> "≤";
      case "ge", "geq" -> "≥";
      case "approx" -> "≈";
      case "pm" -> "±";
      default -> "~";
    };
  }
}
