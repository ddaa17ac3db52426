package dev.paperboy.ingest.huggingface;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Expected;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.NewYork;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.paper.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every daily list, once it has closed. The cursor is the day of the last list that is stored.
public final class DailyLists implements PaperSource {
  private static final int DAYS_BACK = 30;
  private static final Duration AGAIN = Duration.ofMinutes(30);

  /// An empty list may be a list that is late, but not for longer than this.
  private static final Duration LATE = Duration.ofHours(12);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private final HuggingFaceApi api;
  private final @Nullable LocalDate since;

  /// Begins with the lists of this day or, without one, of the last 30 days.
  public DailyLists(HuggingFaceApi api, @Nullable LocalDate since) {
    this.api = api;
    this.since = since;
  }

  @Override
  public String name() {
    return "Hugging Face lists";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.HUGGING_FACE;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    LocalDate day = ListCalendar.next(last(cursor, now));
    if (!ListCalendar.isClosed(day, now)) {
      return new Fetched.NotDue(closing(day, now));
    }
    DailyList list = api.list(day);
    boolean late = now.isBefore(ListCalendar.closing(day).plus(LATE));
    if (!list.whole() || (list.papers().isEmpty() && late)) {
      String why = list.whole() ? "is empty though it should have closed" : "came in part";
      return new Fetched.Brought(
          list.papers(),
          cursor,
          false,
          list.problems(),
          new Expected(now.plus(AGAIN), "the list of " + DAY.format(day) + " " + why));
    }
    LocalDate next = ListCalendar.next(day);
    boolean more = ListCalendar.isClosed(next, now);
    return new Fetched.Brought(
        list.papers(),
        new Cursor(day.toString()),
        more,
        list.problems(),
        more ? new Expected(now, "older lists are being read") : closing(next, now));
  }

  private LocalDate last(Cursor cursor, Instant now) {
    if (!cursor.isStart()) {
      return LocalDate.parse(cursor.value());
    }
    LocalDate first = since == null ? NewYork.day(now).minusDays(DAYS_BACK) : since;
    return first.minusDays(1);
  }

  private static Expected closing(LocalDate day, Instant now) {
    Instant at = ListCalendar.closing(day);
    return new Expected(at, "the list of " + DAY.format(day) + " closes " + NewYork.words(at, now));
  }
}
