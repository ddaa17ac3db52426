package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.store.PaperStore;
import java.util.List;
import java.util.Optional;

/// Finds the paper that a person refers to by id, link or title.
public final class References {
  private final PaperStore papers;
  private final SearchAnswer search;

  public References(PaperStore papers, SearchAnswer search) {
    this.papers = papers;
    this.search = search;
  }

  Optional<Paper> find(String reference) {
    Optional<PaperId> id = PaperId.parse(reference);
    return id.isPresent() ? papers.find(id.get()) : papers.findByTitle(reference);
  }

  /// What to say when no paper is referred to: that its id is unknown, or the titles that come
  /// close.
  Reply missing(String reference) {
    String line = CleanText.line(reference);
    return PaperId.parse(line).map(References::unknown).orElseGet(() -> closest(line));
  }

  private static Reply unknown(PaperId id) {
    return new Reply.NothingFound(
        Passage.bold(id.value()).then(" is not among the papers I know."),
        List.of(Passage.plain("A few words of its title may find papers like it.")),
        List.of(new Action("Trending", new Command.Trending(1), Destination.REPLACE)));
  }

  private Reply closest(String title) {
    Reply found = search.on(Inquiry.about(title), 1);
    if (!(found instanceof Reply.Cards cards)) {
      return found;
    }
    Passage understood =
        Passage.plain("No paper is called exactly ")
            .thenBold(Wording.quoted(title))
            .then("; these come closest.");
    return new Reply.Cards(
        understood, cards.notes(), cards.cards(), cards.paging(), cards.actions());
  }
}
