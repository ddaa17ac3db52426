package dev.paperboy.rehearsal.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// What a benchmark of the search came to.
///
/// @param timings the floor first
/// @param vectors what vectors the papers had
/// @param heap megabytes in use with the index open, garbage collected
/// @param words megabytes of the index before papers had vectors
/// @param whole megabytes of the index with vectors
public record SearchReport(
    long papers,
    int queries,
    List<Timing> timings,
    ImportRace.Rates imported,
    String vectors,
    double heap,
    double words,
    double whole) {
  public SearchReport {
    timings = List.copyOf(timings);
  }

  /// The report for people.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT, "%,d papers, %,d queries, vectors %s%n", papers, queries, vectors));
    table.append(
        String.format(
            "%-28s%9s%9s%9s%8s%10s%10s",
            "row", "p50 ms", "p95 ms", "p99 ms", "x floor", "1 client", "4 clients"));
    for (Timing timing : timings) {
      table.append(
          String.format(
              Locale.ROOT,
              "%n%-28s%9.3f%9.3f%9.3f%8.2f%,10.0f%,10.0f",
              timing.row(),
              timing.p50(),
              timing.p95(),
              timing.p99(),
              ratio(timing),
              timing.alone(),
              timing.four()));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%nimport by words: %,.0f papers/s, bare IndexWriter %,.0f papers/s (%.0f %%)",
            imported.ours(),
            imported.bare(),
            100 * imported.ours() / imported.bare()));
    table.append(
        String.format(
            Locale.ROOT,
            "%nheap in use %,.0f MB; index %,.0f MB, with vectors %,.0f MB",
            heap,
            words,
            whole));
    return table.toString();
  }

  /// The report for programs, on one line.
  public String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("papers", papers);
    report.put("queries", queries);
    report.put("vectors", vectors);
    for (Timing timing : timings) {
      ObjectNode row = report.withArray("rows").addObject();
      row.put("row", timing.row());
      row.put("p50", rounded(timing.p50()));
      row.put("p95", rounded(timing.p95()));
      row.put("p99", rounded(timing.p99()));
      row.put("floors", rounded(ratio(timing)));
      row.put("qps1", rounded(timing.alone()));
      row.put("qps4", rounded(timing.four()));
    }
    ObjectNode rates = report.putObject("import");
    rates.put("lexical", rounded(imported.ours()));
    rates.put("bare", rounded(imported.bare()));
    report.put("heapMegabytes", rounded(heap));
    report.put("lexicalIndexMegabytes", rounded(words));
    report.put("indexMegabytes", rounded(whole));
    return report.toString();
  }

  /// Of the medians.
  private double ratio(Timing timing) {
    return timing.p50() / timings.getFirst().p50();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
