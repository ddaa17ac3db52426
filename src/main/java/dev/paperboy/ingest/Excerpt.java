package dev.paperboy.ingest;

import dev.paperboy.paper.CleanText;

/// The beginning of a text from outside, short and safe enough to stand in a message.
public final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  public static String of(String text) {
    String line = CleanText.line(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
    return line.length() <= LONGEST ? "'" + line + "'" : "'" + line.substring(0, LONGEST) + "…'";
  }
}
