package dev.paperboy.ingest.text;

import java.util.regex.Pattern;

/// Turns text with LaTeX in it, as arXiv keeps titles, abstracts and names, into plain readable
/// text. It takes time in proportion to the text, whatever the text is.
final class LatexText {
  private static final Pattern PRODUCT = Pattern.compile("(?<=\\d) × (?=\\d)");

  private LatexText() {}

  static String readable(String text) {
    if (text.chars().noneMatch(c -> "\\$~^_{`-".indexOf(c) >= 0)) {
      return text;
    }
    LatexSource source = new LatexSource(text);
    String read = new LatexProse(source, 0, source.length(), 0).read();
    return read.contains(" × ") ? PRODUCT.matcher(read).replaceAll("×") : read;
  }
}
