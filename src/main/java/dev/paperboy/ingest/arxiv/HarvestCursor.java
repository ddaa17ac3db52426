package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// How far the harvest has come: the day up to which all is in and, while one is under way, the day
/// that it goes to, its category and its token: `2026-11-23 2026-11-24 cs.CV 6460044%7C1001`.
///
/// @param category empty while none is under way
/// @param token empty at a category's first page
record HarvestCursor(LocalDate done, LocalDate target, String category, String token) {
  static HarvestCursor idle(LocalDate done) {
    return new HarvestCursor(done, done, "", "");
  }

  static HarvestCursor of(Cursor cursor) {
    List<String> parts = List.of(cursor.value().split(" ", -1));
    LocalDate done = LocalDate.parse(parts.getFirst());
    if (parts.size() == 1) {
      return idle(done);
    }
    String token = URLDecoder.decode(parts.get(3), StandardCharsets.UTF_8);
    return new HarvestCursor(done, LocalDate.parse(parts.get(1)), parts.get(2), token);
  }

  boolean isIdle() {
    return category.isEmpty();
  }

  /// The same harvest at another place.
  HarvestCursor at(String otherCategory, String otherToken) {
    return new HarvestCursor(done, target, otherCategory, otherToken);
  }

  Cursor cursor() {
    String place = URLEncoder.encode(token, StandardCharsets.UTF_8);
    return new Cursor(
        isIdle()
            ? done.toString()
            : String.join(" ", done.toString(), target.toString(), category, place));
  }
}
