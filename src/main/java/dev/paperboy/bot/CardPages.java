package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.search.Hit;
import dev.paperboy.search.Ranking;
import dev.paperboy.search.Reading;
import dev.paperboy.store.PaperStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Cuts a list of papers into pages of cards with the buttons to turn and to share them.
public final class CardPages {
  private static final int CARDS = 5;

  private final PaperStore papers;
  private final Talks talks;
  private final Readings readings = new Readings();

  public CardPages(PaperStore papers, Talks talks) {
    this.papers = papers;
    this.talks = talks;
  }

  /// The card of one paper among others, for a question in plain words or for none.
  public Card card(Paper paper, String question, Place here) {
    Talk talk = talks.about(paper.id(), Window.TODAY, here);
    return CardMaker.card(paper, readings.of(paper, question), Float.NaN, talk);
  }

  /// The card of one paper for nobody's question.
  public Card card(Paper paper, Place here) {
    return card(paper, "", here);
  }

  /// A page of papers that answer a question.
  Reply.Cards of(
      Passage understood,
      List<Passage> notes,
      Ranking ranking,
      String question,
      Place here,
      int page,
      IntFunction<Command> turned) {
    List<PaperId> ids = ranking.hits().stream().map(Hit::id).toList();
    Map<PaperId, Float> closeness =
        ranking.hits().stream().collect(Collectors.toMap(Hit::id, Hit::closeness));
    Selection selection = new Selection(ids, ranking.total(), question, closeness, Window.TODAY);
    return of(understood, notes, selection, here, page, turned);
  }

  /// A page of a list of papers.
  ///
  /// @param question what the cards are for; empty for none
  /// @param window what gains are told of
  Reply.Cards of(
      Passage understood,
      List<Passage> notes,
      List<PaperId> ids,
      String question,
      Window window,
      Place here,
      int page,
      IntFunction<Command> turned) {
    Selection selection = new Selection(ids, ids.size(), question, Map.of(), window);
    return of(understood, notes, selection, here, page, turned);
  }

  /// What is shown, page by page.
  ///
  /// @param question what the cards are for; empty for none
  /// @param closeness of each paper to the question
  /// @param window what gains are told of
  private record Selection(
      List<PaperId> ids,
      long total,
      String question,
      Map<PaperId, Float> closeness,
      Window window) {}

  /// A page behind the last is the last.
  private Reply.Cards of(
      Passage understood,
      List<Passage> notes,
      Selection selection,
      Place here,
      int page,
      IntFunction<Command> turned) {
    List<PaperId> ids = selection.ids();
    int pages = Math.max(1, Math.ceilDiv(ids.size(), CARDS));
    int shown = Math.min(page, pages);
    List<PaperId> onPage = ids.subList((shown - 1) * CARDS, Math.min(shown * CARDS, ids.size()));
    Map<PaperId, Talk> talk = talks.about(onPage, selection.window(), here);
    List<Card> cards = new ArrayList<>();
    for (Paper paper : papers.findAll(onPage).values()) {
      float closeness = selection.closeness().getOrDefault(paper.id(), Float.NaN);
      Talk about = talk.getOrDefault(paper.id(), Talk.NONE);
      Reading reading = readings.of(paper, selection.question());
      cards.add(CardMaker.card(paper, reading, closeness, about));
    }
    Paging paging = new Paging(shown, pages, selection.total());
    return new Reply.Cards(understood, notes, cards, paging, actions(shown, pages, turned));
  }

  private static List<Action> actions(int page, int pages, IntFunction<Command> turned) {
    List<Action> actions = new ArrayList<>();
    if (page > 1) {
      actions.add(new Action("Previous", turned.apply(page - 1), Destination.REPLACE));
    }
    if (page < pages) {
      actions.add(new Action("Next", turned.apply(page + 1), Destination.REPLACE));
    }
    actions.add(new Action("Share", turned.apply(page), Destination.CHANNEL));
    return actions;
  }
}
