package dev.paperboy.rehearsal.simulation;

import java.util.List;
import java.util.Locale;

/// How long people waited for answers.
///
/// @param answers how many there were
/// @param median in milliseconds, as the others
public record Waits(int answers, double median, double ninetyNine, double longest) {
  private static final double NANOS_IN_MILLI = 1e6;

  static Waits of(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new Waits(sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / NANOS_IN_MILLI;
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"answers\":%d,\"median_ms\":%.1f,\"p99_ms\":%.1f,\"longest_ms\":%.1f}",
        answers,
        median,
        ninetyNine,
        longest);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d answers, half of them within %.0f ms, 99 %% within %.0f ms, all within %.0f ms",
        answers,
        median,
        ninetyNine,
        longest);
  }
}
