package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.KeySentence;
import dev.paperboy.search.Reading;
import dev.paperboy.search.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a paper's card of what it has to say to a question.
final class CardMaker {
  private CardMaker() {}

  /// @param reading what the paper has to say to the question
  /// @param closeness the cosine to what was asked, NaN where it is unknown
  static Card card(Paper paper, Reading reading, float closeness, Talk talk) {
    return card(paper, reading, closeness, talk, actions(paper));
  }

  /// The card that heads a whole paper, whose buttons are the reply's.
  static Card heading(Paper paper, Talk talk) {
    return card(paper, KeySentence.read(paper, ""), Float.NaN, talk, List.of());
  }

  private static Card card(
      Paper paper, Reading reading, float closeness, Talk talk, List<Action> actions) {
    return new Card(
        paper.id(),
        paper.title(),
        paper.authors().stream().map(Author::name).toList(),
        paper.published(),
        paper.categories().isEmpty() ? null : paper.categories().getFirst(),
        sentence(reading),
        WhyLine.of(new Relation(reading.words(), closeness).parts(), paper, talk),
        links(paper),
        actions);
  }

  private static Passage sentence(Reading reading) {
    String text = reading.sentence().text();
    Passage passage = Passage.EMPTY;
    int from = 0;
    for (Span span : reading.sentence().matches()) {
      passage =
          passage
              .then(text.substring(from, span.start()))
              .thenBold(text.substring(span.start(), span.end()));
      from = span.end();
    }
    return passage.then(text.substring(from));
  }

  private static List<Link> links(Paper paper) {
    List<Link> links = new ArrayList<>();
    add(links, "arXiv", paper.id().abstractPage().orElse(null));
    add(links, "PDF", paper.id().pdf().orElse(null));
    add(links, "Code", paper.code());
    return links;
  }

  private static void add(List<Link> links, String label, @Nullable URI target) {
    if (target != null) {
      links.add(new Link(label, target));
    }
  }

  private static List<Action> actions(Paper paper) {
    String id = paper.id().value();
    return List.of(
        new Action("Abstract", new Command.ShowPaper(id), Destination.PRIVATE),
        new Action("Similar", new Command.Similar(id, 1), Destination.PRIVATE),
        save(id),
        vote(id, Ballot.UP),
        vote(id, Ballot.DOWN));
  }

  static Action save(String id) {
    return new Action("Save", new Command.Save(id), Destination.ASIDE);
  }

  static Action vote(String id, Ballot ballot) {
    return new Action(ballot.sign(), new Command.Vote(id, ballot), Destination.ASIDE);
  }
}
