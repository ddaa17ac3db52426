package dev.paperboy.settings;

import java.nio.file.Path;

/// What somebody wrote for a setting.
///
/// @param base where a relative path starts
record Given(String text, Origin origin, Path base) {
  private static final int SHOWN = 60;

  Given {
    text = text.strip();
  }

  /// The text for a message, short and on one line.
  String shown() {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return "'" + start.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?") + "'";
  }

  @Override
  public String toString() {
    return "[given at " + origin + "]";
  }
}
