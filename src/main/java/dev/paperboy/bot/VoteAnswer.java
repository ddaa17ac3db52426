package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.store.Votes;
import java.time.Clock;
import java.util.List;

/// A vote, counted, and the way to take it back.
public final class VoteAnswer {
  private final References references;
  private final Votes votes;
  private final Clock clock;

  public VoteAnswer(References references, Votes votes, Clock clock) {
    this.references = references;
    this.votes = votes;
    this.clock = clock;
  }

  Reply to(Command.Vote vote, Asker asker) {
    return references.answer(
        vote.reference(), vote, asker, paper -> cast(paper, vote.ballot(), asker));
  }

  private Reply cast(Paper paper, Ballot ballot, Asker asker) {
    Ballot before = votes.cast(asker, paper.id(), ballot, clock.instant());
    Passage said = said(Passage.bold(Wording.quoted(paper.title())), ballot, before);
    if (ballot == Ballot.NONE) {
      return new Reply.Done(said, List.of());
    }
    Command undo = new Command.Vote(paper.id().value(), Ballot.NONE);
    return new Reply.Done(said, List.of(new Action("Undo", undo, Destination.ASIDE)));
  }

  private static Passage said(Passage title, Ballot ballot, Ballot before) {
    if (ballot == Ballot.NONE) {
      return before == Ballot.NONE
          ? Passage.plain("You have no vote on ").then(title).then(" to take back.")
          : Passage.plain("Your " + before.sign() + " for ").then(title).then(" is taken back.");
    }
    if (ballot == before) {
      return Passage.plain("Your " + ballot.sign() + " for ").then(title).then(" counts already.");
    }
    String instead = before == Ballot.NONE ? "." : " in place of your " + before.sign() + ".";
    return Passage.plain("Your " + ballot.sign() + " for ").then(title).then(" counts" + instead);
  }
}
