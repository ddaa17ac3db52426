package dev.paperboy.rehearsal.bench;

import java.util.Locale;

/// How fast papers are imported, beside the least that it could cost.
///
/// @param ours papers a second: read, stored and found by words
/// @param reading papers a second that are read alone
/// @param sqlite papers a second into one bare table of SQLite
/// @param lucene papers a second into one bare field of Lucene
/// @param inTurns papers a second when these three come one after the other
/// @param heapEarly megabytes in use after the first 10,000 papers (or all, if there are fewer)
/// @param heapLate megabytes in use after the last
public record IngestReport(
    long papers,
    double ours,
    double reading,
    double sqlite,
    double lucene,
    double inTurns,
    double heapEarly,
    double heapLate) {
  /// The report as people read it.
  public String table() {
    return String.format(
        Locale.ROOT,
        """
        %,d papers                          a second
        import (read + store + index)   %,12.0f
        reading alone                   %,12.0f
        bare SQLite insert              %,12.0f
        bare IndexWriter                %,12.0f
        these three in turns            %,12.0f  (the import runs at %.0f %% of that)
        heap in use: %.0f MB after the first 10,000 papers, %.0f MB after the last\
        """,
        papers,
        ours,
        reading,
        sqlite,
        lucene,
        inTurns,
        100 * ours / inTurns,
        heapEarly,
        heapLate);
  }

  /// The report on one line of JSON.
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"papers\":%d,\"import\":%.0f,\"reading\":%.0f,\"sqlite\":%.0f,\"lucene\":%.0f,"
            + "\"in_turns\":%.0f,\"heap_early_mb\":%.1f,\"heap_late_mb\":%.1f}",
        papers,
        ours,
        reading,
        sqlite,
        lucene,
        inTurns,
        heapEarly,
        heapLate);
  }
}
