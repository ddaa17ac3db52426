package dev.paperboy.rehearsal.simulation;

import java.util.Locale;

/// What a program measures of itself.
///
/// @param looks how many looks at channels it took
/// @param seconds how long they took together
/// @param composedASecond how many digests it composes a second without sending them
/// @param heap what it keeps, in megabytes
record Figures(long looks, double seconds, double composedASecond, double heap) {
  String line() {
    return String.format(Locale.ROOT, "%d %.3f %.1f %.1f", looks, seconds, composedASecond, heap);
  }

  static Figures of(String line) {
    String[] parts = line.split(" ", -1);
    return new Figures(
        Long.parseLong(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]));
  }
}
