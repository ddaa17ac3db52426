package dev.paperboy.terminal;

import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Command;
import dev.paperboy.paper.Window;
import java.util.Optional;

/// What to type behind `./paperboy ask` for what a button would ask.
final class Typed {
  private Typed() {}

  /// Empty where words cannot ask it, such as for a later page.
  static Optional<String> of(Command command) {
    return switch (command) {
      case Command.Search(String query, int page) -> firstPage(page, "search " + query);
      case Command.Trending(Window window, String query, int page) ->
          firstPage(page, ("trending " + window.word() + " " + query).strip());
      case Command.Vote(String reference, Ballot ballot) ->
          Optional.of("vote " + reference + " " + ballot.word());
      case Command.Save(String reference) -> Optional.of("save " + reference);
      case Command.Unsave(String reference) -> Optional.of("unsave " + reference);
      case Command.Library(int page) -> firstPage(page, "library");
      case Command.ShowPaper(String reference) -> Optional.of("paper " + reference);
      case Command.Similar(String reference, int page) -> firstPage(page, "similar " + reference);
      case Command.Help(String topic) -> Optional.of(topic.isEmpty() ? "help" : "help " + topic);
      case Command.Why(String reference) -> Optional.of("why " + reference);
      case Command.Submit(String reference) -> Optional.of("submit " + reference);
      case Command.Status() -> Optional.of("status");
      case Command.Subscribe(String _, boolean confirmed) when confirmed -> Optional.empty();
      case Command.Filled filled -> of(filled.opened());
      case Command.OfChannel ofChannel -> Optional.of(ofChannel.typed());
      case Command.Mistyped(String text, Command meant) -> Optional.of(text);
    };
  }

  private static Optional<String> firstPage(int page, String typed) {
    return page == 1 ? Optional.of(typed) : Optional.empty();
  }
}
