package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.Saves;
import java.time.Clock;
import java.util.List;

/// A paper put into the library of a place, or taken out of it.
public final class SaveAnswer {
  private static final Action LIBRARY =
      new Action("Library", new Command.Library(1), Destination.PRIVATE);

  private final References references;
  private final Saves saves;
  private final Clock clock;

  public SaveAnswer(References references, Saves saves, Clock clock) {
    this.references = references;
    this.saves = saves;
    this.clock = clock;
  }

  Reply to(Command.Save save, Asker asker) {
    return references.answer(save.reference(), save, asker, paper -> add(paper, asker));
  }

  Reply to(Command.Unsave unsave, Asker asker) {
    return references.answer(unsave.reference(), unsave, asker, paper -> remove(paper, asker));
  }

  private Reply add(Paper paper, Asker asker) {
    boolean added = saves.add(asker, paper.id(), clock.instant());
    Passage title = Passage.bold(Wording.quoted(paper.title()));
    Passage said =
        added
            ? title.then(" is in the library here.")
            : Passage.plain("You have saved ").then(title).then(" here already.");
    Command undo = new Command.Unsave(paper.id().value());
    return new Reply.Done(said, List.of(new Action("Undo", undo, Destination.ASIDE), LIBRARY));
  }

  private Reply remove(Paper paper, Asker asker) {
    boolean removed = saves.remove(asker, paper.id());
    int others = saves.counted(asker.place(), List.of(paper.id())).getOrDefault(paper.id(), 0);
    Passage title = Passage.bold(Wording.quoted(paper.title()));
    if (!removed) {
      return new Reply.Done(
          Passage.plain("You have not saved ").then(title).then(" here" + kept(others)),
          List.of(LIBRARY));
    }
    return new Reply.Done(
        others == 0
            ? title.then(" is no longer in the library here.")
            : Passage.plain("Your save of ").then(title).then(" is taken back" + kept(others)),
        List.of(LIBRARY));
  }

  private static String kept(int others) {
    if (others == 0) {
      return ".";
    }
    return others == 1 ? "; somebody else has." : "; " + others + " others have.";
  }
}
