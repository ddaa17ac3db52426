package dev.paperboy.ingest.arxiv;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What is wrong with feeds that have not moved on, in words.
final class Staleness {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private Staleness() {}

  static String words(List<String> behind, List<String> all, Instant now) {
    String day = DAY.format(ArxivCalendar.newestFeed(now));
    return behind.size() == all.size()
        ? day + "'s announcements should be out but are not"
        : String.join(", ", behind) + " behind the others: " + day + "'s announcements are missing";
  }
}
