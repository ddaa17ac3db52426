package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import java.util.List;
import java.util.stream.Stream;

/// Papers on a topic.
public final class SearchAnswer {
  private static final int READ = 1_000;

  private final Rankings rankings;
  private final Ladder ladder;
  private final CardPages pages;

  public SearchAnswer(Rankings rankings, Ladder ladder, CardPages pages) {
    this.rankings = rankings;
    this.ladder = ladder;
    this.pages = pages;
  }

  Reply to(String query, int page) {
    String clean = CleanText.line(query);
    String question = clean.length() <= READ ? clean : clean.substring(0, READ);
    List<Passage> notes =
        clean.length() <= READ
            ? List.of()
            : List.of(Passage.plain("Only the first 1,000 characters of the question were read."));
    Found found = ladder.find(question, rankings::on);
    if (found.isEmpty()) {
      return nothing(question, notes);
    }
    return pages.of(
        Passage.plain("Papers on ").thenBold(Wording.quoted(found.topic())),
        joined(notes, found.notes()),
        found.ranking(),
        found.topic(),
        page,
        number -> new Command.Search(question, number),
        found.actions());
  }

  private static List<Passage> joined(List<Passage> notes, List<Passage> more) {
    return Stream.concat(notes.stream(), more.stream()).toList();
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
