package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.search.Hit;
import dev.paperboy.trending.Trend;
import dev.paperboy.trending.Trending;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// What is being talked about, in all or on a topic.
public final class TrendingAnswer {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// Weekends and a holiday beside them are no news.
  private static final int DAYS_WITHOUT_LIST = 4;

  private final Trending trending;
  private final TrendingTopic topic;
  private final CardPages pages;
  private final Clock clock;

  public TrendingAnswer(Trending trending, TrendingTopic topic, CardPages pages, Clock clock) {
    this.trending = trending;
    this.topic = topic;
    this.pages = pages;
    this.clock = clock;
  }

  Reply to(Window window, String query, int page, Place here) {
    return query.isBlank() ? onAll(window, page, here) : onTopic(window, query, page, here);
  }

  /// The papers that a command lists, in their order.
  List<PaperId> listed(Window window, String query) {
    Instant now = clock.instant();
    List<Trend> trends =
        query.isBlank()
            ? trending.at(now, window)
            : trending.among(ids(topic.found(query, window, now)), now, window);
    return trends.stream().map(Trend::paper).toList();
  }

  private Reply onAll(Window window, int page, Place here) {
    List<PaperId> papers = listed(window, "");
    if (papers.isEmpty()) {
      return new Reply.NothingFound(
          Passage.plain("Nothing is trending: no paper here has a rank or votes yet."),
          List.of(),
          List.of());
    }
    return pages.of(
        Passage.plain("Trending ").thenBold(window.phrase()),
        staleness(),
        papers,
        "",
        window,
        here,
        page,
        number -> new Command.Trending(window, "", number));
  }

  private Reply onTopic(Window window, String query, int page, Place here) {
    Instant now = clock.instant();
    Found found = topic.found(query, window, now);
    Passage asked = UnderstoodLine.asked(found.inquiry());
    if (found.isEmpty()) {
      return nothing(window, query, asked);
    }
    List<PaperId> papers =
        trending.among(ids(found), now, window).stream().map(Trend::paper).toList();
    List<Passage> notes = new ArrayList<>(found.notes());
    notes.addAll(staleness());
    IntFunction<Command> turned =
        number -> new Command.Trending(window, found.inquiry().text(), number);
    return pages.of(
        Passage.plain("Trending ").thenBold(window.phrase()).then(" on ").then(asked),
        notes,
        papers,
        found.inquiry().words(),
        window,
        here,
        page,
        turned);
  }

  private static Reply nothing(Window window, String query, Passage asked) {
    List<Action> actions = new ArrayList<>();
    if (window != Window.MONTH) {
      Command wider = new Command.Trending(Window.MONTH, query, 1);
      actions.add(new Action("This month", wider, Destination.REPLACE));
    }
    actions.add(new Action("Search all", new Command.Search(query, 1), Destination.REPLACE));
    actions.add(new Action("Trending", Command.Trending.now(), Destination.REPLACE));
    return new Reply.NothingFound(
        Passage.plain("Nothing on ").then(asked).then(" is trending " + window.phrase() + "."),
        List.of(),
        actions);
  }

  private List<Passage> staleness() {
    Instant now = clock.instant();
    LocalDate oldest = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_WITHOUT_LIST);
    return trending
        .latestList(now)
        .filter(latest -> latest.isBefore(oldest))
        .map(latest -> "The latest daily list that I have is of " + DAY.format(latest) + ".")
        .map(Passage::plain)
        .map(List::of)
        .orElse(List.of());
  }

  private static List<PaperId> ids(Found found) {
    return found.ranking().hits().stream().map(Hit::id).toList();
  }
}
