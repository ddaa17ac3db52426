package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The newest feed of each category that is stored, in a cursor: `cs.AI=2026-11-24/3f9a0c51d2e8
/// cs.CL=2026-11-23`.
record CategoryDays(Map<String, Newest> newest) {
  private static final Newest NONE = new Newest(LocalDate.EPOCH, "");

  CategoryDays {
    newest = Map.copyOf(newest);
  }

  /// A feed that is stored.
  ///
  /// @param batch a digest of the last papers that were in one; empty if none were yet
  record Newest(LocalDate day, String batch) {
    static Newest of(String text) {
      List<String> parts = List.of(text.split("/", 2));
      return new Newest(LocalDate.parse(parts.getFirst()), parts.size() > 1 ? parts.get(1) : "");
    }

    @Override
    public String toString() {
      return batch.isEmpty() ? day.toString() : day + "/" + batch;
    }
  }

  static CategoryDays of(Cursor cursor) {
    Map<String, Newest> newest = new TreeMap<>();
    for (String entry : cursor.isStart() ? List.<String>of() : List.of(cursor.value().split(" "))) {
      int equals = entry.indexOf('=');
      newest.put(entry.substring(0, equals), Newest.of(entry.substring(equals + 1)));
    }
    return new CategoryDays(newest);
  }

  LocalDate of(String category) {
    return newest.getOrDefault(category, NONE).day();
  }

  /// Whether a category's papers are those that it had the last time.
  boolean hadAlready(String category, String batch) {
    return !batch.isEmpty() && newest.getOrDefault(category, NONE).batch().equals(batch);
  }

  CategoryDays with(String category, LocalDate day, String batch) {
    String last = batch.isEmpty() ? newest.getOrDefault(category, NONE).batch() : batch;
    Map<String, Newest> changed = new TreeMap<>(newest);
    changed.put(category, new Newest(day, last));
    return new CategoryDays(changed);
  }

  Cursor cursor() {
    return new Cursor(
        new TreeMap<>(newest)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ")));
  }
}
