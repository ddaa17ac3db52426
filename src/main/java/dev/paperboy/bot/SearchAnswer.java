package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.search.Relaxation;
import dev.paperboy.search.language.Condition;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.search.language.QuestionReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Papers on a topic, with the conditions that the question names.
public final class SearchAnswer {
  private final QuestionReader reader;
  private final Rankings rankings;
  private final CardPages pages;
  private final Clock clock;

  /// @param clock tells the day from which 'this week' is told
  public SearchAnswer(QuestionReader reader, Rankings rankings, CardPages pages, Clock clock) {
    this.reader = reader;
    this.rankings = rankings;
    this.pages = pages;
    this.clock = clock;
  }

  Reply to(String query, int page) {
    return on(reader.read(query, LocalDate.now(clock)), page);
  }

  /// The papers for a question that was read already.
  Reply on(Inquiry inquiry, int page) {
    Relaxation found = Relaxation.of(inquiry, rankings::on);
    List<Passage> notes = notes(found);
    if (found.ranking().hits().isEmpty()) {
      return nothing(inquiry, notes);
    }
    Inquiry searched = found.inquiry();
    String again = searched.text();
    Reply.Cards cards =
        pages.of(
            UnderstoodLine.of(searched),
            notes,
            found.ranking(),
            searched.words(),
            page,
            number -> new Command.Search(again, number));
    return new Reply.Cards(
        cards.understood(),
        cards.notes(),
        cards.cards(),
        cards.paging(),
        Stream.concat(cards.actions().stream(), UnderstoodLine.removals(searched).stream())
            .toList());
  }

  private static List<Passage> notes(Relaxation found) {
    List<Passage> notes = new ArrayList<>();
    for (Condition dropped : found.dropped()) {
      String all = dropped instanceof Condition.Published ? "all dates" : "papers without that";
      notes.add(
          Passage.plain("No paper ").thenBold(dropped.words()).then("; showing " + all + "."));
    }
    found.inquiry().remarks().forEach(remark -> notes.add(Passage.plain(remark)));
    return notes;
  }

  private static Reply nothing(Inquiry inquiry, List<Passage> notes) {
    Passage understood =
        inquiry.isEmpty()
            ? Passage.plain("There is nothing to search for in that.")
            : Passage.plain("No paper matches ").then(UnderstoodLine.asked(inquiry)).then(".");
    List<Passage> all = new ArrayList<>(notes);
    all.add(Passage.plain("Try fewer or more general words, or see what is trending."));
    List<Action> actions = new ArrayList<>();
    actions.add(new Action("Trending", new Command.Trending(1), Destination.REPLACE));
    actions.addAll(UnderstoodLine.removals(inquiry));
    return new Reply.NothingFound(understood, all, actions);
  }
}
