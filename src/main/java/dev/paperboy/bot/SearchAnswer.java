package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.search.language.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Papers on a topic, with the conditions that the question names.
public final class SearchAnswer {
  private final Questions questions;
  private final CardPages pages;

  public SearchAnswer(Questions questions, CardPages pages) {
    this.questions = questions;
    this.pages = pages;
  }

  public Reply to(String query, int page, Place here) {
    return reply(questions.answer(query), page, here);
  }

  /// The papers for a question that was read already.
  Reply on(Inquiry inquiry, int page, Place here) {
    return reply(questions.answer(inquiry), page, here);
  }

  private Reply reply(Questions.Answered answered, int page, Place here) {
    Found found = answered.found();
    List<Passage> notes = notes(found);
    if (found.isEmpty()) {
      return nothing(answered.asked(), notes);
    }
    Inquiry searched = found.inquiry();
    String again = searched.text();
    Reply.Cards cards =
        pages.of(
            UnderstoodLine.of(searched),
            notes,
            found.ranking(),
            searched.words(),
            here,
            page,
            number -> new Command.Search(again, number));
    return new Reply.Cards(
        cards.understood(),
        cards.notes(),
        cards.cards(),
        cards.paging(),
        Stream.of(found.actions(), cards.actions(), UnderstoodLine.removals(searched))
            .flatMap(List::stream)
            .toList());
  }

  private static List<Passage> notes(Found found) {
    List<Passage> notes = new ArrayList<>(found.notes());
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
    actions.add(new Action("Trending", Command.Trending.now(), Destination.REPLACE));
    actions.addAll(UnderstoodLine.removals(inquiry));
    return new Reply.NothingFound(understood, all, actions);
  }
}
