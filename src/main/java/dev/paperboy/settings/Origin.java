package dev.paperboy.settings;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/// The place where something was set: a line of a file, or the name of a variable or option.
///
/// @param line counted from 1; 0 where there are no lines
public record Origin(String name, int line) implements Comparable<Origin> {
  private static final Comparator<Origin> LINES_THEN_OTHERS =
      comparing((Origin origin) -> origin.line == 0).thenComparingInt(Origin::line);

  static Origin named(String name) {
    return new Origin(name, 0);
  }

  @Override
  public int compareTo(Origin other) {
    return LINES_THEN_OTHERS.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line;
  }
}
