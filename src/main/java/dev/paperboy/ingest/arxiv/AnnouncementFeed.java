package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Sha256;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A category's feed of a day.
///
/// @param day the day that it is of
/// @param whole whether it came to its end
record AnnouncementFeed(LocalDate day, List<Paper> papers, List<Problem> problems, boolean whole) {
  private static final int DIGITS = 12;

  /// A feed in which nothing is new.
  static final AnnouncementFeed NOTHING =
      new AnnouncementFeed(LocalDate.EPOCH, List.of(), List.of(), true);

  AnnouncementFeed {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  static AnnouncementFeed read(String category, Body body) {
    String place = "arXiv " + category;
    XmlEntries feed = XmlEntries.read(place, body, "channel", "item");
    XmlNode channel =
        feed.root()
            .flatMap(root -> root.first("channel"))
            .orElseThrow(() -> new HostException(place + ": not a feed", null, null));
    LocalDate day =
        day(channel, feed.entries())
            .orElseThrow(() -> new HostException(place + ": a feed without a date", null, null));
    List<Paper> papers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (XmlNode item : feed.entries()) {
      AnnouncedItem.read(item, day, what -> problems.add(new Problem(place, item.line(), what)))
          .ifPresent(papers::add);
    }
    problems.addAll(feed.problems());
    return new AnnouncementFeed(day, papers, problems, feed.whole());
  }

  /// A digest of what was announced, by which a batch that comes again is known; empty if nothing
  /// was.
  String digest() {
    String versions =
        papers.stream()
            .map(paper -> paper.id() + "v" + paper.publication().version())
            .sorted()
            .collect(Collectors.joining(" "));
    return versions.isEmpty() ? "" : Sha256.digits(versions, DIGITS);
  }

  /// The day in New York that the newest item has or else the feed: one that was made anew may hold
  /// the items of the day before.
  private static Optional<LocalDate> day(XmlNode channel, List<XmlNode> items) {
    return items.stream()
        .flatMap(item -> parsed(item.textOf("pubDate")).stream())
        .max(Comparator.naturalOrder())
        .or(
            () ->
                Stream.of("pubDate", "lastBuildDate")
                    .flatMap(name -> parsed(channel.textOf(name)).stream())
                    .findFirst());
  }

  private static Optional<LocalDate> parsed(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
