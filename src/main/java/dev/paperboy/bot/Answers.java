package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One answer for each kind of command.
public final class Answers {
  private final SearchAnswer search;
  private final TrendingAnswer trending;
  private final PaperAnswer paper;
  private final SimilarAnswer similar;
  private final HelpAnswer help;
  private final StatusAnswer status;
  private final SubmitAnswer submit;
  private final WhyAnswer why;
  private final VoteAnswer vote;
  private final SaveAnswer save;
  private final LibraryAnswer library;
  private final ChannelAnswers channel;

  public Answers(
      SearchAnswer search,
      TrendingAnswer trending,
      PaperAnswer paper,
      SimilarAnswer similar,
      HelpAnswer help,
      StatusAnswer status,
      SubmitAnswer submit,
      WhyAnswer why,
      VoteAnswer vote,
      SaveAnswer save,
      LibraryAnswer library,
      ChannelAnswers channel) {
    this.search = search;
    this.trending = trending;
    this.paper = paper;
    this.similar = similar;
    this.help = help;
    this.status = status;
    this.submit = submit;
    this.why = why;
    this.vote = vote;
    this.save = save;
    this.library = library;
    this.channel = channel;
  }

  /// @param before what the same person asked here last, if anything
  Reply to(Command command, Asker asker, Optional<Command> before) {
    Place here = asker.place();
    return switch (command) {
      case Command.Search(String query, int page) -> search.to(query, page, here);
      case Command.Trending(Window window, String query, int page) ->
          trending.to(window, query, page, here);
      case Command.ShowPaper(String reference) -> paper.to(reference, asker);
      case Command.Similar(String reference, int page) -> similar.to(reference, page, here);
      case Command.Help(String topic) -> help.to(topic);
      case Command.Why(String reference) -> why.to(reference, here, before);
      case Command.Submit(String reference) -> submit.to(reference, asker);
      case Command.Vote cast -> vote.to(cast, asker);
      case Command.Save saved -> save.to(saved, asker);
      case Command.Unsave unsaved -> save.to(unsaved, asker);
      case Command.Library(int page) -> library.to(page, here);
      case Command.Status() -> status.at(here);
      case Command.Filled filled ->
          channel.to(filled, asker).orElseGet(() -> to(filled.opened(), asker, before));
      case Command.OfChannel ofChannel -> channel.to(ofChannel, asker);
      case Command.Mistyped(String text, Command meant) ->
          withGuess(search.to(text, 1, here), meant);
    };
  }

  Optional<Form> form(Command command, Asker asker) {
    return channel.form(command, asker);
  }

  /// Says which command may have been meant, whatever the search found.
  private static Reply withGuess(Reply found, Command meant) {
    String word = Wording.of(meant);
    Passage guess = Passage.plain("Did you mean ").thenBold(word).then("?");
    Action action = new Action(Wording.shortened(word, 20), meant, Destination.REPLACE);
    return switch (found) {
      case Reply.Cards c ->
          new Reply.Cards(
              c.understood(),
              with(c.notes(), guess),
              c.cards(),
              c.paging(),
              with(c.actions(), action));
      case Reply.NothingFound n ->
          new Reply.NothingFound(n.understood(), with(n.notes(), guess), with(n.actions(), action));
      case Reply.WholePaper w -> w;
      case Reply.Guide g -> g;
      case Reply.Report r -> r;
      case Reply.Done d -> d;
      case Reply.Trouble t -> t;
    };
  }

  private static <T> List<T> with(List<T> list, T first) {
    List<T> all = new ArrayList<>(list.size() + 1);
    all.add(first);
    all.addAll(list);
    return all;
  }
}
