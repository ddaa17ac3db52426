package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.ingest.http.XmlTree;
import dev.paperboy.paper.Paper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A category's feed of a day.
///
/// @param day the day that the feed says it is of
/// @param whole whether it came to its end
record AnnouncementFeed(LocalDate day, List<Paper> papers, List<Problem> problems, boolean whole) {
  /// A feed in which nothing is new.
  static final AnnouncementFeed NOTHING =
      new AnnouncementFeed(LocalDate.EPOCH, List.of(), List.of(), true);

  AnnouncementFeed {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  static AnnouncementFeed read(String category, Body body) {
    String place = "arXiv " + category;
    XmlTree tree = XmlTree.read(body.in());
    XmlNode channel =
        tree.root()
            .flatMap(root -> root.first("channel"))
            .orElseThrow(() -> new HostException(place + ": not a feed", null, null));
    LocalDate day =
        day(channel)
            .orElseThrow(() -> new HostException(place + ": a feed without a date", null, null));
    List<Paper> papers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (XmlNode item : channel.all("item")) {
      AnnouncedItem.read(item, day, what -> problems.add(new Problem(place, item.line(), what)))
          .ifPresent(papers::add);
    }
    tree.flaw().ifPresent(flaw -> problems.add(new Problem(place, 0, flaw)));
    return new AnnouncementFeed(day, papers, problems, tree.flaw().isEmpty());
  }

  /// The day in New York, which is the one that stands there.
  private static Optional<LocalDate> day(XmlNode channel) {
    return Stream.of("pubDate", "lastBuildDate")
        .flatMap(name -> parsed(channel.textOf(name)).stream())
        .findFirst();
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
