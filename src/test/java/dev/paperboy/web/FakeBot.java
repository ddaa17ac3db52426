package dev.paperboy.web;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import dev.paperboy.paper.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Answers from two pages of known papers, and remembers what it was asked.
final class FakeBot implements Handler {
  final List<Command> commands = new CopyOnWriteArrayList<>();
  final List<Asker> askers = new CopyOnWriteArrayList<>();
  final List<String> suggestedFor = new CopyOnWriteArrayList<>();

  @Override
  public Reply answer(Command command, Asker asker) {
    commands.add(command);
    askers.add(asker);
    return switch (command) {
      case Command.Search(String query, int page) -> search(query, page);
      case Command.Trending(Window window, String query, int page) ->
          cards("trending", Passage.plain("What is trending"), page);
      case Command.ShowPaper(String reference) -> wholePaper();
      case Command.Similar(String reference, int page) ->
          cards("x", Passage.plain("Papers like ").thenBold(Papers.SLIM_FLOW.title()), page);
      case Command.Help(String topic) -> help();
      case Command.Why w -> status();
      case Command.Submit s -> status();
      case Command.Vote v -> done("Your vote counts.");
      case Command.Save s -> done("It is saved.");
      case Command.Unsave u -> done("It is saved no more.");
      case Command.Library l -> status();
      case Command.Status() -> status();
      case Command.Filled filled -> done("It brings " + filled.values().get("topic") + ".");
      case Command.Subscribe wish -> subscribing(wish);
      case Command.OfChannel ofChannel -> nothing(ofChannel.typed());
      case Command.Mistyped(String text, Command meant) -> nothing(text);
    };
  }

  /// A topic of several words is right, and any time but 25:00.
  @Override
  public Optional<Form> form(Command command, Asker asker) {
    return switch (command) {
      case Command.Subscribe _ -> Optional.of(Forms.of(Map.of()));
      case Command.Filled(Command _, Map<String, String> values) -> Optional.of(Forms.of(values));
      case Command _ -> Optional.empty();
    };
  }

  @Override
  public List<Suggestion> suggest(String typed, Typing what) {
    suggestedFor.add(typed);
    Stream<Suggestion> others =
        Stream.of(
            new Suggestion(Suggestion.Kind.CATEGORY, "cs.CV – Computer Vision", "cs.CV", "cs.CV"),
            new Suggestion(Suggestion.Kind.TOPIC, "visual question answering", "vqa", "vqa"),
            new Suggestion(Suggestion.Kind.AUTHOR, "Visar Berisha", "Visar Berisha", ""));
    Stream<Suggestion> papers =
        Stream.of(Papers.SLIM_FLOW, Papers.MULTI_STUDENT, Papers.GUIDED, Papers.IMAGE_TAG)
            .map(FakeBot::suggested);
    return Stream.concat(others, papers)
        .filter(one -> one.text().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Suggestion suggested(Card card) {
    return new Suggestion(Suggestion.Kind.PAPER, card.title(), card.title(), card.id().value());
  }

  private static Reply search(String query, int page) {
    if (query.equals("boom")) {
      throw new IllegalStateException("the index is on fire");
    }
    if (query.equals("nothing")) {
      return nothing(query);
    }
    Passage understood = Passage.plain("9 papers on ").thenBold(query);
    if (query.equals("hostile")) {
      List<Card> cards = List.of(Papers.IMAGE_TAG, Papers.SCRIPT_TAG, Papers.RIGHT_TO_LEFT);
      return new Reply.Cards(
          understood.then(Papers.IMAGE_TAG.title()),
          List.of(Passage.plain(Papers.SCRIPT_TAG.title())),
          cards,
          new Paging(1, 1, 3),
          List.of());
    }
    return cards(query, understood, page);
  }

  private static Reply cards(String query, Passage understood, int page) {
    List<Action> actions = new ArrayList<>();
    if (page > 1) {
      actions.add(action("Previous", query, page - 1, Destination.REPLACE));
    }
    if (page < 2) {
      actions.add(action("Next", query, page + 1, Destination.REPLACE));
    }
    actions.add(action("Share", query, page, Destination.CHANNEL));
    List<Card> cards =
        page == 1
            ? List.of(Papers.SLIM_FLOW, Papers.MULTI_STUDENT, Papers.GUIDED)
            : List.of(Papers.TRAJECTORY);
    return new Reply.Cards(understood, List.of(), cards, new Paging(page, 2, 4), actions);
  }

  private static Action action(String label, String query, int page, Destination destination) {
    return new Action(label, new Command.Search(query, page), destination);
  }

  private static Reply wholePaper() {
    return new Reply.WholePaper(
        Papers.SLIM_FLOW, Papers.ABSTRACT, List.of("cs.CV", "cs.LG"), List.of());
  }

  private static Reply nothing(String query) {
    return new Reply.NothingFound(
        Passage.plain("No paper on ").thenBold(query),
        List.of(Passage.plain("Did you mean ").thenBold("trending").then("?")),
        List.of(new Action("Trending", Command.Trending.now(), Destination.REPLACE)));
  }

  private static Reply help() {
    return new Reply.Guide(
        Passage.plain("Ask for papers in plain words."),
        List.of(
            new Example("one-step diffusion", "papers on a topic"),
            new Example("similar <arXiv id, link or title>", "papers like that one"),
            new Example("trending", "what is being talked about now")),
        List.of());
  }

  private static Reply subscribing(Command.Subscribe wish) {
    return new Reply.NothingFound(
        Passage.plain("In the last 7 days this would have posted ").thenBold("nothing").then("."),
        List.of(),
        List.of(
            new Action("Confirm", new Command.Subscribe(wish.wish(), true), Destination.REPLACE),
            new Action("Change", wish, Destination.FORM)));
  }

  private static Reply done(String said) {
    Command undo = new Command.Unsave(Papers.SLIM_FLOW.id().value());
    return new Reply.Done(
        Passage.plain(said), List.of(new Action("Undo", undo, Destination.ASIDE)));
  }

  private static Reply status() {
    return new Reply.Report(
        Passage.plain("All is well."),
        List.of(new Fact("Papers", "83"), new Fact("Newest", "11 March 2025")),
        List.of());
  }
}
