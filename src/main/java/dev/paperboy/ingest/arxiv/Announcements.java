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
import dev.paperboy.ingest.http.Validator;
import dev.paperboy.paper.SourceKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What arXiv announces in some categories, by a feed for each: new papers, cross-lists and
/// replacements. One feed is one step.
///
/// A feed may still be the one before, perhaps under a new date, or have nothing in it, while
/// others have moved on: it is asked for again every half hour, and only if it has changed.
public final class Announcements implements PaperSource {
  private static final Duration AGAIN = Duration.ofMinutes(30);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /// A feed that has been empty for so long is believed.
  private static final Duration BELIEVED = Duration.ofHours(12);

  private final PoliteClient client;
  private final URI rss;
  private final List<String> categories;
  private final Map<String, Instant> nextTries = new HashMap<>();
  private final Map<String, Validator> staleFeeds = new HashMap<>();

  public Announcements(PoliteClient client, ArxivHosts hosts, List<String> categories) {
    this.client = client;
    this.rss = hosts.rss();
    this.categories = List.copyOf(categories);
  }

  @Override
  public String name() {
    return "arXiv announcements";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.ARXIV;
  }

  @Override
  public Fetched fetch(Cursor cursor, Instant now) {
    CategoryDays days = CategoryDays.of(cursor);
    Optional<String> due = due(days, now);
    if (due.isEmpty()) {
      return new Fetched.NotDue(expected(days, now));
    }
    String category = due.get();
    Validator known = staleFeeds.getOrDefault(category, Validator.NONE);
    URI uri = URI.create(rss + "/" + category);
    Answer answer = client.get(new Ask(uri, Format.XML, known), PATIENCE);
    nextTries.put(category, now.plus(AGAIN));
    return switch (answer) {
      case Answer.Found(var body, Validator validator) -> {
        AnnouncementFeed feed = AnnouncementFeed.read(category, body);
        CategoryDays after = after(days, category, feed, now);
        remember(category, after.equals(days) && feed.whole() ? validator : Validator.NONE);
        yield brought(feed, after, now);
      }
      case Answer.Unchanged() -> brought(AnnouncementFeed.NOTHING, days, now);
      case Answer.Refused(int status, var body) ->
          throw new HostException(
              "arXiv: no feed of " + category + " (" + status + ")", null, null);
    };
  }

  /// Only a feed that told nothing new may be left out when it comes again: nothing of it is lost
  /// if this process is.
  private void remember(String category, Validator validator) {
    if (validator.isNone()) {
      staleFeeds.remove(category);
    } else {
      staleFeeds.put(category, validator);
    }
  }

  private Fetched brought(AnnouncementFeed feed, CategoryDays after, Instant now) {
    boolean more = due(after, now).isPresent();
    return new Fetched.Brought(
        feed.papers(),
        after.cursor(),
        more,
        feed.problems(),
        more ? new Expected(now, "feeds are being read") : expected(after, now));
  }

  /// How far a category has come with this feed: not on, if the feed broke off, is suspiciously
  /// empty or has what the last one had.
  private static CategoryDays after(
      CategoryDays days, String category, AnnouncementFeed feed, Instant now) {
    boolean believed =
        !feed.papers().isEmpty()
            || !ArxivCalendar.announces(feed.day().minusDays(1))
            || now.isAfter(ArxivCalendar.feedMade(feed.day()).plus(BELIEVED));
    String batch = feed.digest();
    boolean newer = feed.day().isAfter(days.of(category)) && !days.hadAlready(category, batch);
    return feed.whole() && believed && newer ? days.with(category, feed.day(), batch) : days;
  }

  private Optional<String> due(CategoryDays days, Instant now) {
    return behind(days, now).stream()
        .filter(category -> !now.isBefore(nextTries.getOrDefault(category, Instant.MIN)))
        .findFirst();
  }

  private List<String> behind(CategoryDays days, Instant now) {
    LocalDate newest = ArxivCalendar.newestFeed(now);
    return categories.stream().filter(category -> days.of(category).isBefore(newest)).toList();
  }

  private Expected expected(CategoryDays days, Instant now) {
    List<String> behind = behind(days, now);
    if (behind.isEmpty()) {
      LocalDate next = ArxivCalendar.feedAfter(ArxivCalendar.newestFeed(now));
      return new Expected(ArxivCalendar.feedMade(next), ArxivCalendar.untilNext(next, now));
    }
    Instant again =
        behind.stream()
            .map(category -> nextTries.getOrDefault(category, now))
            .min(Instant::compareTo)
            .orElse(now);
    return new Expected(again, Staleness.words(behind, categories, now));
  }
}
