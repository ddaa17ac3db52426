package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.trending.Trend;
import dev.paperboy.trending.Trending;
import java.time.Clock;
import java.util.List;

/// What is being talked about.
public final class TrendingAnswer {
  private final Trending trending;
  private final CardPages pages;
  private final Clock clock;

  public TrendingAnswer(Trending trending, CardPages pages, Clock clock) {
    this.trending = trending;
    this.pages = pages;
    this.clock = clock;
  }

  Reply to(int page) {
    List<PaperId> ids =
        trending.at(clock.instant(), Window.TODAY).stream().map(Trend::paper).toList();
    if (ids.isEmpty()) {
      Passage why = Passage.plain("Nothing is trending: no paper here has a rank or votes yet.");
      return new Reply.NothingFound(why, List.of(), List.of());
    }
    Passage understood = Passage.bold("Trending papers");
    return pages.of(understood, List.of(), ids, ids.size(), "", page, Command.Trending::new);
  }
}
