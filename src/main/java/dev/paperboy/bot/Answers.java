package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
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

  public Answers(
      SearchAnswer search,
      TrendingAnswer trending,
      PaperAnswer paper,
      SimilarAnswer similar,
      HelpAnswer help,
      StatusAnswer status,
      SubmitAnswer submit,
      WhyAnswer why) {
    this.search = search;
    this.trending = trending;
    this.paper = paper;
    this.similar = similar;
    this.help = help;
    this.status = status;
    this.submit = submit;
    this.why = why;
  }

  /// @param before what the same person asked here last, if anything
  Reply to(Command command, Optional<Command> before) {
    return switch (command) {
      case Command.Search(String query, int page) -> search.to(query, page);
      case Command.Trending(int page) -> trending.to(page);
      case Command.ShowPaper(String reference) -> paper.to(reference);
      case Command.Similar(String reference, int page) -> similar.to(reference, page);
      case Command.Help(String topic) -> help.to(topic);
      case Command.Why(String reference) -> why.to(reference, before);
      case Command.Submit(String reference) -> submit.to(reference);
      case Command.Status() -> status.now();
      case Command.OfChannel _ -> help.to("");
      case Command.Mistyped(String text, Command meant) -> withGuess(search.to(text, 1), meant);
    };
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
