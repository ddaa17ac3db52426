package dev.paperboy.search.spelling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question with its misspelt words put right.
///
/// @param text the whole question, what was not wrong as it was typed
/// @param changes the words put right, in the question's order, at least one
public record Respelling(String text, List<Change> changes) {
  public Respelling {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a respelling that changes nothing: " + text);
    }
  }

  /// A word, or several, put right.
  ///
  /// @param start where it stands in the question as typed
  /// @param end the character after its last
  /// @param papers how many papers write it as typed, mostly none
  public record Change(int start, int end, String typed, String written, int papers) {}

  /// A longer text that the question was taken from, with the same words put right.
  public String in(String whole) {
    String right = whole;
    for (Change change : changes) {
      Pattern typed = Pattern.compile("(?<!\\p{L})" + Pattern.quote(change.typed()) + "(?!\\p{L})");
      right = typed.matcher(right).replaceFirst(Matcher.quoteReplacement(change.written()));
    }
    return right;
  }
}
