package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import dev.paperboy.search.Ranking;
import java.util.List;

/// Papers on a topic.
public final class SearchAnswer {
  private static final int READ = 1_000;

  private final Rankings rankings;
  private final CardPages pages;

  public SearchAnswer(Rankings rankings, CardPages pages) {
    this.rankings = rankings;
    this.pages = pages;
  }

  Reply to(String query, int page) {
    String clean = CleanText.line(query);
    String question = clean.length() <= READ ? clean : clean.substring(0, READ);
    List<Passage> notes =
        clean.length() <= READ
            ? List.of()
            : List.of(Passage.plain("Only the first 1,000 characters of the question were read."));
    Ranking ranking = rankings.on(question);
    Passage understood = Passage.plain("Papers on ").thenBold(Wording.quoted(question));
    if (ranking.hits().isEmpty()) {
      return nothing(question, notes);
    }
    return pages.of(
        understood, notes, ranking, question, page, number -> new Command.Search(question, number));
  }

  private static Reply nothing(String question, List<Passage> notes) {
    Passage understood =
        Passage.plain("No paper matches ").thenBold(Wording.quoted(question)).then(".");
    Passage advice = Passage.plain("Try fewer or more general words, or see what is trending.");
    return new Reply.NothingFound(
        understood,
        notes.isEmpty() ? List.of(advice) : List.of(notes.getFirst(), advice),
        List.of(new Action("Trending", new Command.Trending(1), Destination.REPLACE)));
  }
}
