package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.trending.Trending;
import java.util.List;

/// What is being talked about.
public final class TrendingAnswer {
  private final Trending trending;
  private final CardPages pages;

  public TrendingAnswer(Trending trending, CardPages pages) {
    this.trending = trending;
    this.pages = pages;
  }

  Reply to(int page) {
    List<PaperId> ids = trending.now();
    if (ids.isEmpty()) {
      Passage why = Passage.plain("Nothing is trending: no paper here has a rank or votes yet.");
      return new Reply.NothingFound(why, List.of(), List.of());
    }
    Passage understood = Passage.bold("Trending papers");
    return pages.of(understood, List.of(), ids, page, Command.Trending::new);
  }
}
