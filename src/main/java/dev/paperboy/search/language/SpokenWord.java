package dev.paperboy.search.language;

import java.util.Locale;
import java.util.Set;

/// A word of a sentence.
///
/// @param raw as it was typed
/// @param core without the punctuation around it
/// @param lower the core in lower case
/// @param stops whether a clause ends behind it
record SpokenWord(String raw, String core, String lower, boolean stops) {
  private static final String STOPS = ",;:?!)";
  private static final Set<String> ABBREVIATED = Set.of("al", "vs", "e.g", "i.e", "prof", "dr");

  static SpokenWord of(String raw, boolean last) {
    int start = 0;
    int end = raw.length();
    while (start < end && !Character.isLetterOrDigit(raw.codePointAt(start))) {
      start += Character.charCount(raw.codePointAt(start));
    }
    while (end > start && !isOfWord(raw.codePointBefore(end))) {
      end -= Character.charCount(raw.codePointBefore(end));
    }
    String core = raw.substring(start, end);
    String lower = core.toLowerCase(Locale.ROOT);
    String behind = raw.substring(end);
    boolean fullStop = behind.contains(".") && core.length() > 1 && !ABBREVIATED.contains(lower);
    boolean stops = fullStop || behind.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    return new SpokenWord(raw, core, lower, last || stops);
  }

  /// Whether a sentence ends behind it and not just a clause.
  boolean endsSentence() {
    String behind = raw.substring(raw.lastIndexOf(core) + core.length());
    return stops && core.length() > 1 && behind.chars().anyMatch(c -> ".?!".indexOf(c) >= 0);
  }

  boolean isCapitalised() {
    return !core.isEmpty() && Character.isUpperCase(core.codePointAt(0));
  }

  /// The word as part of a topic that ends behind it.
  String unstopped() {
    int end = raw.length();
    while (end > 0 && ".,;:?!".indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return raw.substring(0, end);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '#';
  }
}
