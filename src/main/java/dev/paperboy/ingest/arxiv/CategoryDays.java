package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The newest feed of each category that is stored, in a cursor: `cs.AI=2026-11-24
/// cs.CL=2026-11-23`.
record CategoryDays(Map<String, LocalDate> days) {
  CategoryDays {
    days = Map.copyOf(days);
  }

  static CategoryDays of(Cursor cursor) {
    Map<String, LocalDate> days = new TreeMap<>();
    for (String entry : cursor.isStart() ? List.<String>of() : List.of(cursor.value().split(" "))) {
      int equals = entry.indexOf('=');
      days.put(entry.substring(0, equals), LocalDate.parse(entry.substring(equals + 1)));
    }
    return new CategoryDays(days);
  }

  LocalDate of(String category) {
    return days.getOrDefault(category, LocalDate.EPOCH);
  }

  CategoryDays with(String category, LocalDate day) {
    Map<String, LocalDate> changed = new TreeMap<>(days);
    changed.put(category, day);
    return new CategoryDays(changed);
  }

  Cursor cursor() {
    return new Cursor(
        new TreeMap<>(days)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ")));
  }
}
