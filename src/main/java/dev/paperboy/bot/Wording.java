package dev.paperboy.bot;

import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandName;
import dev.paperboy.chat.Passage;
import dev.paperboy.paper.Window;
import java.util.List;

/// How commands and quoted questions read in a sentence.
final class Wording {
  private static final int QUOTED = 120;

  private Wording() {}

  /// The command as one would type it, without `/papers`.
  static String of(Command command) {
    return switch (command) {
      case Command.Search(String query, int page) -> CommandName.SEARCH.word() + " " + query;
      case Command.Trending(Window window, String query, int page) -> trending(window, query);
      case Command.Vote(String reference, Ballot ballot) ->
          CommandName.VOTE.word() + " " + reference + " " + ballot.word();
      case Command.Save(String reference) -> CommandName.SAVE.word() + " " + reference;
      case Command.Unsave(String reference) -> CommandName.UNSAVE.word() + " " + reference;
      case Command.Library(int page) -> CommandName.LIBRARY.word();
      case Command.ShowPaper(String reference) -> CommandName.PAPER.word() + " " + reference;
      case Command.Similar(String reference, int page) ->
          CommandName.SIMILAR.word() + " " + reference;
      case Command.Help(String topic) -> (CommandName.HELP.word() + " " + topic).strip();
      case Command.Why(String reference) -> CommandName.WHY.word() + " " + reference;
      case Command.Submit(String reference) -> CommandName.SUBMIT.word() + " " + reference;
      case Command.Status() -> CommandName.STATUS.word();
      case Command.Filled filled -> of(filled.opened());
      case Command.OfChannel ofChannel -> ofChannel.typed();
      case Command.Mistyped(String text, Command meant) -> text;
    };
  }

  private static String trending(Window window, String query) {
    String when = window == Window.TODAY ? "" : " " + window.word();
    return (CommandName.TRENDING.word() + when + " " + query).strip();
  }

  /// Words in bold with commas between them and the given word before the last.
  static Passage listed(List<String> words, String joint) {
    Passage list = Passage.EMPTY;
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : i < words.size() - 1 ? ", " : " " + joint + " ";
      list = list.then(before).thenBold(quoted(words.get(i)));
    }
    return list;
  }

  /// A person's own words, short enough to be read back.
  static String quoted(String words) {
    return shortened(words, QUOTED);
  }

  /// The text, cut behind a word so that it has at most so many characters, ellipsis included.
  static String shortened(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    int space = text.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "…";
  }
}
