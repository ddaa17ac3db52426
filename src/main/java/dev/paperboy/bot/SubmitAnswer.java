package dev.paperboy.bot;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.util.List;

/// A paper that somebody wants to be known here, whole once it is.
public final class SubmitAnswer {
  private final References references;

  private final PaperAnswer paper;

  public SubmitAnswer(References references, PaperAnswer paper) {
    this.references = references;
    this.paper = paper;
  }

  Reply to(String reference, Asker asker) {
    if (PaperId.parse(reference).filter(PaperId::isArxiv).isEmpty()) {
      return new Reply.NothingFound(
          Passage.bold(Wording.quoted(reference)).then(" names no paper on arXiv."),
          List.of(
              Passage.plain(
                  "Give an arXiv id such as 2405.20320, or a link to arXiv, alphaXiv or the"
                      + " Hugging Face papers.")),
          List.of());
    }
    return references.answer(
        reference,
        new Command.Submit(reference),
        asker,
        known -> paper.whole(known, asker.place()));
  }
}
