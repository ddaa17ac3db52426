package dev.paperboy.rehearsal.votes;

import dev.paperboy.paper.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// What an order is asked for on a morning.
enum Task {
  TODAY("of the last three lists, most votes in the end", Window.TODAY),
  WEEK("of a week's lists, most votes in the end", Window.WEEK),
  TO_COME("of the last three lists, most votes yet to come", Window.TODAY);

  private static final int LISTS = 3;

  private final String text;
  private final Window window;

  Task(String text, Window window) {
    this.text = text;
    this.window = window;
  }

  String text() {
    return text;
  }

  Window window() {
    return window;
  }

  /// What a paper turns out to be worth.
  ToIntFunction<Standing> worth() {
    return switch (this) {
      case TODAY, WEEK -> Standing::inTheEnd;
      case TO_COME -> paper -> paper.inTheEnd() - paper.votes();
    };
  }

  /// The papers to be ordered on a morning.
  Stream<History> candidates(NavigableMap<LocalDate, List<History>> lists, LocalDate morning) {
    NavigableMap<LocalDate, List<History>> upToNow = lists.headMap(morning, true);
    Stream<List<History>> recent =
        window == Window.TODAY
            ? upToNow.descendingMap().values().stream().limit(LISTS)
            : upToNow.tailMap(morning.minusDays(window.days()), false).values().stream();
    return recent.flatMap(List::stream);
  }
}
