package dev.paperboy.rehearsal.votes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A mean over mornings with half its 95 % confidence interval. Mornings near each other see much
/// the same papers, so that weeks are what counts as independent.
record Estimate(double mean, double interval) {
  private static final double NORMAL = 1.96;

  static Estimate of(Map<LocalDate, Double> byMorning) {
    Collection<List<Double>> weeks =
        byMorning.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> ChronoUnit.WEEKS.between(LocalDate.EPOCH, entry.getKey()),
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
            .values();
    List<Double> means = weeks.stream().map(Estimate::mean).toList();
    double mean = mean(means);
    double squares = means.stream().mapToDouble(m -> (m - mean) * (m - mean)).sum();
    double deviation = Math.sqrt(squares / Math.max(1, means.size() - 1));
    return new Estimate(mean, NORMAL * deviation / Math.sqrt(Math.max(1, means.size())));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }
}
