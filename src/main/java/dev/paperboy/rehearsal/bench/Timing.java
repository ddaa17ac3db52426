package dev.paperboy.rehearsal.bench;

import java.util.Arrays;

/// How long the answers of a row took.
///
/// @param p50 milliseconds that half of the answers took at most, one client asking
/// @param alone answers a second with one client
/// @param four answers a second with four clients at once
public record Timing(String row, double p50, double p95, double p99, double alone, double four) {
  static Timing of(String row, long[] nanos, double alone, double four) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Timing(
        row, millis(sorted, 0.5), millis(sorted, 0.95), millis(sorted, 0.99), alone, four);
  }

  /// The smallest time that so large a part of all does not exceed.
  private static double millis(long[] sorted, double part) {
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.max(0, place)] / 1e6;
  }
}
