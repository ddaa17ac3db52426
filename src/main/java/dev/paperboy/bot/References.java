package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.ingest.Lookup;
import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.language.Inquiry;
import dev.paperboy.store.PaperStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/// Finds the paper that a person refers to by id, link or title.
public final class References {
  private final PaperStore papers;
  private final SearchAnswer search;
  private final Function<PaperId, Lookup> lookup;
  private final FollowUps followUps;

  /// References among these papers.
  ///
  /// @param lookup asks the sources for a paper that is not among them
  /// @param followUps tell what came of it where that takes long
  public References(
      PaperStore papers,
      SearchAnswer search,
      Function<PaperId, Lookup> lookup,
      FollowUps followUps) {
    this.papers = papers;
    this.search = search;
    this.lookup = lookup;
    this.followUps = followUps;
  }

  Optional<Paper> find(String reference) {
    Optional<PaperId> id = PaperId.parse(reference);
    return id.isPresent() ? papers.find(id.get()) : papers.findByTitle(reference);
  }

  /// The answer about the paper that is referred to. One that is not known yet is fetched.
  ///
  /// @param again the command that asks for the same
  Reply answer(String reference, Command again, Asker asker, Function<Paper, Reply> about) {
    Optional<Paper> known = find(reference);
    if (known.isPresent()) {
      return about.apply(known.get());
    }
    return PaperId.parse(reference)
        .filter(PaperId::isArxiv)
        .map(id -> fetched(id, again, asker, about))
        .orElseGet(() -> missing(reference, asker.place()));
  }

  private Reply fetched(PaperId id, Command again, Asker asker, Function<Paper, Reply> about) {
    followUps.forget(asker, again);
    return switch (lookup.apply(id)) {
      case Lookup.UnderWay(CompletionStage<Lookup.Ended> outcome) -> {
        CompletionStage<Reply> later = outcome.thenApply(ended -> ended(id, ended, again, about));
        boolean told = followUps.send(asker, again, later);
        yield new Reply.NothingFound(
            Passage.bold(id.value()).then(" is being fetched, which takes a little longer."),
            told
                ? List.of(Passage.plain("I will send it to you as soon as it is here."))
                : List.of(),
            List.of(new Action("Ask again", again, Destination.REPLACE)));
      }
      case Lookup.Ended ended -> ended(id, ended, again, about);
    };
  }

  private static Reply ended(
      PaperId id, Lookup.Ended ended, Command again, Function<Paper, Reply> about) {
    Passage name = Passage.bold(id.value());
    return switch (ended) {
      case Lookup.Found(Paper paper) -> about.apply(paper);
      case Lookup.Missing() ->
          new Reply.NothingFound(
              name.then(" is not a paper on arXiv."),
              List.of(Passage.plain("A few words of its title may find it.")),
              List.of());
      case Lookup.Failed(String why) ->
          new Reply.NothingFound(
              name.then(" is not among the papers I know and cannot be fetched now."),
              List.of(Passage.plain(why + ".")),
              List.of(new Action("Try again", again, Destination.REPLACE)));
      case Lookup.Off() -> unknown(id);
    };
  }

  /// What to say when no paper is referred to: that its id is unknown, or the titles that come
  /// close.
  Reply missing(String reference, Place here) {
    String line = CleanText.line(reference);
    return PaperId.parse(line).map(References::unknown).orElseGet(() -> closest(line, here));
  }

  private static Reply unknown(PaperId id) {
    return new Reply.NothingFound(
        Passage.bold(id.value()).then(" is not among the papers I know."),
        List.of(Passage.plain("A few words of its title may find papers like it.")),
        List.of(new Action("Trending", Command.Trending.now(), Destination.REPLACE)));
  }

  private Reply closest(String title, Place here) {
    Reply found = search.on(Inquiry.about(title), 1, here);
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
