package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Expected;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.PaperSource;
import dev.paperboy.ingest.http.Answer;
import dev.paperboy.ingest.http.Ask;
import dev.paperboy.ingest.http.Format;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.paper.SourceKind;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The papers of some categories whose first versions are of a range of days, once: by arXiv's
/// search, day by day, `search_query=(cat:cs.CV) AND submittedDate:[202401010000 TO 202401012359]`
/// (<https://info.arxiv.org/help/api/user-manual.html>). One page is one step.
public final class Backfill implements PaperSource {
  private static final int PAGE = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofMinutes(10);
  private static final Duration LATER = Duration.ofDays(1);

  private final PoliteClient client;
  private final URI api;
  private final List<String> categories;
  private final LocalDate from;
  private final LocalDate to;

  /// @param to the last day, included
  public Backfill(
      PoliteClient client,
      ArxivHosts hosts,
      List<String> categories,
      LocalDate from,
      LocalDate to) {
    this.client = client;
    this.api = hosts.api();
    this.categories = List.copyOf(categories);
    this.from = from;
    this.to = to;
  }

  @Override
  public String name() {
    return "arXiv back-fill";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.ARXIV;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    BackfillCursor place = BackfillCursor.of(cursor, from, to);
    if (place.isDone()) {
      return new Fetched.NotDue(done(now));
    }
    ApiFeed feed = page(place);
    boolean empty = feed.entries() == 0 && place.offset() < feed.total();
    if (!feed.whole() || empty) {
      Expected retry = new Expected(now.plus(AGAIN), "a page of " + place.day() + " came in part");
      return new Fetched.Brought(feed.papers(), cursor, false, feed.problems(), retry);
    }
    BackfillCursor after = place.after(feed.entries(), feed.total());
    Expected expected =
        after.isDone() ? done(now) : new Expected(now, "papers of " + after.day() + " are read");
    return new Fetched.Brought(
        feed.papers(), after.cursor(), !after.isDone(), feed.problems(), expected);
  }

  private ApiFeed page(BackfillCursor place) {
    String days = place.day().toString().replace("-", "");
    String query =
        categories.stream().map(name -> "cat:" + name).collect(Collectors.joining(" OR ", "(", ")"))
            + " AND submittedDate:[%s0000 TO %s2359]".formatted(days, days);
    URI uri =
        URI.create(
            api
                + "?search_query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&start=%d&max_results=%d".formatted(place.offset(), PAGE)
                + "&sortBy=submittedDate&sortOrder=ascending");
    return switch (client.get(new Ask(uri, Format.XML), PATIENCE)) {
      case Answer.Found(var body, var validator) -> ApiFeed.read(body);
      case Answer.Refused(int status, var body) ->
          throw new HostException("arXiv: no search (" + status + ")", null, null);
      case Answer.Unchanged() -> throw new IllegalStateException("nothing was asked to compare");
    };
  }

  private Expected done(Instant now) {
    return new Expected(now.plus(LATER), "all from " + from + " to " + to + " is in");
  }
}
