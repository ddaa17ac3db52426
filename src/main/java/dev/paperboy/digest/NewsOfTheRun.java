package dev.paperboy.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// News that was found a moment ago, so that ten thousand channels which are due at the same minute
/// search once for each thing they want.
final class NewsOfTheRun {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final int MOST = 20_000;

  private final News news;
  private final Map<Wanted, List<Scored>> found = new ConcurrentHashMap<>();
  private Instant from = Instant.MIN;

  NewsOfTheRun(News news) {
    this.news = news;
  }

  List<Scored> since(String topic, LocalDate since, Instant at) {
    forgetOld(at);
    return found.computeIfAbsent(
        new Wanted(topic, since), wanted -> news.since(wanted.topic, wanted.since, at));
  }

  /// How many searches are remembered.
  int size() {
    return found.size();
  }

  /// A clock that went back makes what was found old, too.
  private synchronized void forgetOld(Instant at) {
    boolean fresh = !at.isBefore(from) && at.isBefore(from.plus(GOOD_FOR));
    if (!fresh || found.size() > MOST) {
      found.clear();
      from = at;
    }
  }

  private record Wanted(String topic, LocalDate since) {}
}
