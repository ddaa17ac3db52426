package dev.paperboy.ingest;

import dev.paperboy.paper.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source that begins on a day that can be set: when an earlier one is set later, it begins again
/// from there.
///
/// Its cursor is that of the source, behind the day if one was set: `since=2026-01-02 2026-11-24`.
public final class SinceSource implements PaperSource {
  private static final String MARK = "since=";

  private final PaperSource source;
  private final @Nullable LocalDate since;

  /// @param source begins on the day itself when its cursor is at the start
  public SinceSource(PaperSource source, @Nullable LocalDate since) {
    this.source = source;
    this.since = since;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public SourceKind kind() {
    return source.kind();
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    Place known = Place.of(cursor);
    boolean again = since != null && (known.since() == null || since.isBefore(known.since()));
    Place place = again ? new Place(since, Cursor.START) : known;
    Fetched fetched = source.fetch(place.cursor(), now);
    return fetched instanceof Fetched.Brought brought
        ? new Fetched.Brought(
            brought.papers(),
            new Place(place.since(), brought.cursor()).whole(),
            brought.more(),
            brought.problems(),
            brought.expected())
        : fetched;
  }

  /// Where the source is, and from which day on it was read.
  private record Place(@Nullable LocalDate since, Cursor cursor) {
    static Place of(Cursor whole) {
      if (!whole.value().startsWith(MARK)) {
        return new Place(null, whole);
      }
      List<String> parts = List.of(whole.value().substring(MARK.length()).split(" ", 2));
      return new Place(
          LocalDate.parse(parts.getFirst()), new Cursor(parts.size() > 1 ? parts.get(1) : ""));
    }

    Cursor whole() {
      return since == null ? cursor : new Cursor(MARK + since + " " + cursor.value());
    }
  }
}
