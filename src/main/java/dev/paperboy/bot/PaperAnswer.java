package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Window;
import java.util.List;

/// One paper, whole.
public final class PaperAnswer {
  private final References references;

  private final Talks talks;

  public PaperAnswer(References references, Talks talks) {
    this.references = references;
    this.talks = talks;
  }

  Reply to(String reference, Asker asker) {
    Command again = new Command.ShowPaper(reference);
    return references.answer(reference, again, asker, paper -> whole(paper, asker.place()));
  }

  /// All that is known of a paper, and how many saved it here.
  Reply whole(Paper paper, Place here) {
    Card card = CardMaker.heading(paper, talks.about(paper.id(), Window.TODAY, here));
    String id = paper.id().value();
    List<Action> actions =
        List.of(
            CardMaker.save(id),
            CardMaker.vote(id, Ballot.UP),
            CardMaker.vote(id, Ballot.DOWN),
            new Action("Similar", new Command.Similar(id, 1), Destination.PRIVATE),
            new Action("Share", new Command.ShowPaper(id), Destination.CHANNEL));
    return new Reply.WholePaper(card, paper.abstractText(), paper.categories(), actions);
  }
}
