package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Cursor;
import dev.paperboy.ingest.Expected;
import dev.paperboy.ingest.Fetched;
import dev.paperboy.ingest.NewYork;
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
import org.jspecify.annotations.Nullable;

/// Everything that changed at arXiv in some categories, by OAI-PMH, once after each announcement:
/// what the feeds missed, what they do not tell (versions, dates, comments, journals), and papers
/// that were withdrawn. One page is one step.
public final class Harvest implements PaperSource {
  private static final int DAYS_BACK = 7;
  private static final Duration AFTER_THE_FEED = Duration.ofHours(1);
  private static final Duration AGAIN = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final PoliteClient client;
  private final URI oai;
  private final List<String> categories;
  private final @Nullable LocalDate since;

  /// Begins with what changed on this day or, without one, in the last week.
  public Harvest(
      PoliteClient client, ArxivHosts hosts, List<String> categories, @Nullable LocalDate since) {
    this.client = client;
    this.oai = hosts.oai();
    this.categories = List.copyOf(categories);
    this.since = since;
  }

  @Override
  public String name() {
    return "arXiv harvest";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.ARXIV;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    HarvestCursor place = cursor.isStart() ? start(now) : HarvestCursor.of(cursor);
    if (place.isIdle()) {
      LocalDate newest = newest(now);
      if (!newest.isAfter(place.done())) {
        return new Fetched.NotDue(next(place.done(), now));
      }
      place = new HarvestCursor(place.done(), newest, categories.getFirst(), "");
    }
    OaiPage page = page(place);
    if (!page.whole()) {
      Expected retry = new Expected(now.plus(AGAIN), "a page came in part");
      return new Fetched.Brought(page.papers(), cursor, false, page.problems(), retry);
    }
    HarvestCursor after = page.expired() ? place.at(place.category(), "") : after(place, page);
    boolean more = !after.isIdle();
    Expected expected =
        more
            ? new Expected(now, "being read: " + after.category() + " since " + after.done())
            : next(after.done(), now);
    return new Fetched.Brought(page.papers(), after.cursor(), more, page.problems(), expected);
  }

  private HarvestCursor start(Instant now) {
    return HarvestCursor.idle(since == null ? NewYork.day(now).minusDays(DAYS_BACK) : since);
  }

  private OaiPage page(HarvestCursor place) {
    URI uri = URI.create(oai + "?verb=ListRecords&" + parameters(place));
    return switch (client.get(new Ask(uri, Format.XML), PATIENCE)) {
      case Answer.Found(var body, var validator) -> OaiPage.read(place.category(), body);
      case Answer.Refused(int status, var body) ->
          throw new HostException("arXiv: no harvest (" + status + ")", null, null);
      case Answer.Unchanged() -> throw new IllegalStateException("nothing was asked to compare");
    };
  }

  /// Stamps are days by UTC, and what was stamped late on the last day may have been missed: that
  /// day is read again.
  private static String parameters(HarvestCursor place) {
    if (!place.token().isEmpty()) {
      return "resumptionToken=" + URLEncoder.encode(place.token(), StandardCharsets.UTF_8);
    }
    return "metadataPrefix=arXivRaw&set="
        + OaiSet.of(place.category())
        + "&from="
        + place.done().minusDays(1);
  }

  private HarvestCursor after(HarvestCursor place, OaiPage page) {
    if (!page.token().isEmpty()) {
      return place.at(place.category(), page.token());
    }
    int next = categories.indexOf(place.category()) + 1;
    return next < categories.size()
        ? place.at(categories.get(next), "")
        : HarvestCursor.idle(place.target());
  }

  private static LocalDate newest(Instant now) {
    return ArxivCalendar.newestFeed(now.minus(AFTER_THE_FEED));
  }

  private static Expected next(LocalDate done, Instant now) {
    LocalDate feed = ArxivCalendar.feedAfter(done);
    return new Expected(
        ArxivCalendar.feedMade(feed).plus(AFTER_THE_FEED), ArxivCalendar.untilNext(feed, now));
  }
}
