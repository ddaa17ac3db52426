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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists again, for their votes: those of the last 3 days and the open one every hour, those of
/// the last 30 days once a day.
///
/// The cursor is the hour of the round (UTC) and the last list read in it, newest first:
/// `2026-11-24T18:00:00Z 2026-11-20`; without a list the round is over. A round that was missed is
/// not made up for: its votes are gone.
public final class ListVotes implements PaperSource {
  private static final int HOURLY_DAYS = 3;
  private static final int DAILY_DAYS = 30;

  private final HuggingFaceApi api;

  public ListVotes(HuggingFaceApi api) {
    this.api = api;
  }

  @Override
  public String name() {
    return "Hugging Face votes";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.HUGGING_FACE;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    Round round = Round.of(cursor, now);
    Optional<LocalDate> next = round.lists().filter(round::isBeforeLast).findFirst();
    if (next.isEmpty()) {
      return new Fetched.NotDue(nextRound(now));
    }
    DailyList list = api.list(next.get());
    Round read = round.with(next.get());
    boolean more = read.lists().anyMatch(read::isBeforeLast);
    return new Fetched.Brought(
        list.papers(),
        read.cursor(),
        more,
        list.problems(),
        more ? new Expected(now, "votes are being counted") : nextRound(now));
  }

  private static Expected nextRound(Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    return new Expected(hour, "votes are counted every hour");
  }

  /// One hour's reading.
  private record Round(Instant hour, Optional<LocalDate> last, boolean daily) {
    static Round of(Cursor cursor, Instant now) {
      Instant hour = now.truncatedTo(ChronoUnit.HOURS);
      List<String> parts = List.of(cursor.value().split(" ", -1));
      if (cursor.isStart()) {
        return new Round(hour, Optional.empty(), false);
      }
      Instant lastHour = Instant.parse(parts.getFirst());
      if (lastHour.equals(hour)) {
        return new Round(hour, Optional.of(LocalDate.parse(parts.get(1))), parts.size() > 2);
      }
      return new Round(hour, Optional.empty(), !day(lastHour).equals(day(hour)));
    }

    /// Newest first.
    Stream<LocalDate> lists() {
      LocalDate today = NewYork.day(hour);
      LocalDate oldest = today.minusDays(daily ? DAILY_DAYS : HOURLY_DAYS);
      return Stream.iterate(today, day -> !day.isBefore(oldest), day -> day.minusDays(1))
          .filter(ListCalendar::hasList);
    }

    boolean isBeforeLast(LocalDate day) {
      return last.isEmpty() || day.isBefore(last.get());
    }

    Round with(LocalDate day) {
      return new Round(hour, Optional.of(day), daily);
    }

    Cursor cursor() {
      return new Cursor(
          hour + " " + last.map(LocalDate::toString).orElse("") + (daily ? " d" : ""));
    }

    private static LocalDate day(Instant moment) {
      return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
  }
}
