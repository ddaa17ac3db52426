package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import java.time.LocalDate;
import java.util.List;

/// How far a back-fill has come: its first and last day, the day that is read, and how many of that
/// day's papers are in: `2024-01-01 2024-03-31 2024-01-05 500`. Behind the last day it is done.
record BackfillCursor(LocalDate from, LocalDate to, LocalDate day, int offset) {
  /// The place that a cursor names, or the beginning if that was of another back-fill.
  static BackfillCursor of(Cursor cursor, LocalDate from, LocalDate to) {
    if (!cursor.value().startsWith(from + " " + to + " ")) {
      return new BackfillCursor(from, to, from, 0);
    }
    List<String> parts = List.of(cursor.value().split(" ", -1));
    return new BackfillCursor(
        from, to, LocalDate.parse(parts.get(2)), Integer.parseInt(parts.get(3)));
  }

  boolean isDone() {
    return day.isAfter(to);
  }

  /// The place behind a page.
  ///
  /// @param total how many papers the day has
  BackfillCursor after(int entries, int total) {
    return offset + entries < total
        ? new BackfillCursor(from, to, day, offset + entries)
        : new BackfillCursor(from, to, day.plusDays(1), 0);
  }

  Cursor cursor() {
    return new Cursor(
        String.join(" ", from.toString(), to.toString(), day.toString(), "" + offset));
  }
}
