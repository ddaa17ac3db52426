package dev.paperboy.bot;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import dev.paperboy.store.Saves;
import java.util.List;

/// The papers that were saved at a place, the last one first.
public final class LibraryAnswer {
  private final Saves saves;
  private final CardPages pages;

  public LibraryAnswer(Saves saves, CardPages pages) {
    this.saves = saves;
    this.pages = pages;
  }

  Reply to(int page, Place here) {
    List<PaperId> saved = saves.library(here);
    if (saved.isEmpty()) {
      return new Reply.NothingFound(
          Passage.plain("Nobody has saved a paper here yet."),
          List.of(Passage.plain("The Save button of a card puts it here, and so does save <id>.")),
          List.of());
    }
    String papers = saved.size() == 1 ? " paper" : " papers";
    Passage understood =
        Passage.bold("Library").then(" · " + saved.size() + papers + " saved here");
    return pages.of(
        understood, List.of(), saved, "", Window.TODAY, here, page, Command.Library::new);
  }
}
