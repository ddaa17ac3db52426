package dev.paperboy.search.language;

import java.util.regex.Pattern;

/// Values of operators in quotation marks where they need them. No value holds such a mark.
final class Quoting {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}<>=](?:[\\p{L}\\p{N}.<>=-]*[\\p{L}\\p{N}])?");

  private Quoting() {}

  static String always(String value) {
    return '"' + value + '"';
  }

  static String ifNeeded(String value) {
    return PLAIN.matcher(value).matches() ? value : always(value);
  }
}
