package dev.paperboy.rehearsal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Asks all rows the same queries in turns, so that whatever else the machine does hits all alike,
/// and no row always comes first or after the same one.
final class Interleaved {
  private static final int BLOCK = 50;

  private final List<Row> rows;
  private final int queries;
  private final int passes;

  Interleaved(List<Row> rows, int queries, int passes) {
    this.rows = List.copyOf(rows);
    this.queries = queries;
    this.passes = passes;
  }

  List<Timing> run() throws Exception {
    latencies(1);
    long[][] nanos = latencies(passes);
    double[] alone = throughput(1);
    double[] four = throughput(4);
    List<Timing> timings = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      timings.add(Timing.of(rows.get(row).name(), nanos[row], alone[row], four[row]));
    }
    return timings;
  }

  private long[][] latencies(int times) throws Exception {
    long[][] nanos = new long[rows.size()][queries * times];
    for (int i = 0; i < queries * times; i++) {
      for (int turn = 0; turn < rows.size(); turn++) {
        int row = (i + turn) % rows.size();
        long start = System.nanoTime();
        rows.get(row).ask().ask(i % queries);
        nanos[row][i] = System.nanoTime() - start;
      }
    }
    return nanos;
  }

  /// Answers a second of each row, block by block of queries.
  private double[] throughput(int clients) throws InterruptedException, ExecutionException {
    long[] nanos = new long[rows.size()];
    int asked = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int from = 0; from < queries; from += BLOCK) {
        int to = Math.min(from + BLOCK, queries);
        for (int turn = 0; turn < rows.size(); turn++) {
          int row = (from / BLOCK + turn) % rows.size();
          nanos[row] += block(threads, clients, rows.get(row), from, to);
        }
        asked += (to - from) * clients;
      }
    }
    double[] rates = new double[rows.size()];
    for (int row = 0; row < rates.length; row++) {
      rates[row] = asked / (nanos[row] / 1e9);
    }
    return rates;
  }

  /// Each client asks all queries of the block, beginning at another one.
  private static long block(ExecutorService threads, int clients, Row row, int from, int to)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Future<Integer>> all = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int shift = client * (to - from) / clients;
      all.add(
          threads.submit(
              () -> {
                int found = 0;
                for (int i = from; i < to; i++) {
                  found += row.ask().ask(from + (i - from + shift) % (to - from));
                }
                return found;
              }));
    }
    for (Future<Integer> one : all) {
      one.get();
    }
    return System.nanoTime() - start;
  }
}
