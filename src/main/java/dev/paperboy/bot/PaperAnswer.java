package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import java.util.List;

/// One paper, whole.
public final class PaperAnswer {
  private final References references;

  public PaperAnswer(References references) {
    this.references = references;
  }

  Reply to(String reference) {
    return references.answer(reference, new Command.ShowPaper(reference), PaperAnswer::whole);
  }

  static Reply whole(Paper paper) {
    Card card = CardMaker.heading(paper);
    String id = paper.id().value();
    List<Action> actions =
        List.of(
            new Action("Similar", new Command.Similar(id, 1), Destination.PRIVATE),
            new Action("Share", new Command.ShowPaper(id), Destination.CHANNEL));
    return new Reply.WholePaper(card, paper.abstractText(), paper.categories(), actions);
  }
}
