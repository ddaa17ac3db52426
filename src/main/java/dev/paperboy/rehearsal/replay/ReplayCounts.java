package dev.paperboy.rehearsal.replay;

import java.util.Locale;

/// What a replay left behind.
///
/// @param days lists that were read
/// @param papers papers that were on them
/// @param signals counts of them over time
/// @param events what happened to them
public record ReplayCounts(long days, long papers, long signals, long events) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d lists, %,d papers, %,d counts, %,d events",
        days,
        papers,
        signals,
        events);
  }

  /// The counts on one line of JSON.
  public String json() {
    return "{\"days\":%d,\"papers\":%d,\"signals\":%d,\"events\":%d}"
        .formatted(days, papers, signals, events);
  }
}
