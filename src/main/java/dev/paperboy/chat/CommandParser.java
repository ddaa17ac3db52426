package dev.paperboy.chat;

import dev.paperboy.paper.CleanText;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what a person typed into a command. Every text is one: what names no command is searched.
public final class CommandParser {
  private static final Pattern PREFIX =
      Pattern.compile("/papers?(?:\\s+|$)", Pattern.CASE_INSENSITIVE);

  /// Tells the search that there was more than can be shown; it says so and searches the rest.
  private static final String LEFT_OUT = " \uFFFD";

  private CommandParser() {}

  /// The command that a text stands for, with or without `/papers` in front.
  public static Command parse(String typed) {
    Command command = read(withoutSlashCommand(CleanText.line(typed)));
    boolean hidden = typed.chars().anyMatch(CommandParser::isHidden);
    return hidden && command instanceof Command.Search(String query, int page)
        ? new Command.Search(query + LEFT_OUT, page)
        : command;
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private static Command read(String text) {
    if (text.isEmpty()) {
      return new Command.Help("");
    }
    if (PaperId.parse(text).isPresent()) {
      return new Command.ShowPaper(text);
    }
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    return CommandName.of(first)
        .map(name -> named(name, rest, text))
        .or(() -> mistyped(first, rest, text))
        .orElseGet(() -> new Command.Search(text, 1));
  }

  private static String withoutSlashCommand(String line) {
    Matcher prefix = PREFIX.matcher(line);
    return prefix.lookingAt() ? line.substring(prefix.end()) : line;
  }

  private static Command named(CommandName name, String rest, String text) {
    return switch (name) {
      case SEARCH -> rest.isEmpty() ? helpOn(name) : searchFor(rest);
      case TRENDING -> trending(rest);
      case PAPER -> rest.isEmpty() ? helpOn(name) : new Command.ShowPaper(rest);
      case SIMILAR -> rest.isEmpty() ? helpOn(name) : new Command.Similar(rest, 1);
      case VOTE -> rest.isEmpty() ? helpOn(name) : vote(rest, text);
      case SAVE -> about(name, rest, text, new Command.Save(rest));
      case UNSAVE -> about(name, rest, text, new Command.Unsave(rest));
      case LIBRARY -> rest.isEmpty() ? new Command.Library(1) : new Command.Search(text, 1);
      case WHY -> about(name, rest, text, new Command.Why(rest));
      case SUBMIT -> submit(rest, text);
      case SUBSCRIBE -> ChannelWords.subscribe(rest);
      case SUBSCRIPTIONS, DIGEST -> ChannelWords.alone(name, rest, text);
      case UNSUBSCRIBE -> new Command.Unsubscribe(rest);
      case SETTINGS -> ChannelWords.settings(rest, text);
      case MUTE -> new Command.Mute(rest);
      case UNMUTE -> rest.isEmpty() ? new Command.Mute("") : new Command.Unmute(rest);
      case SNOOZE -> ChannelWords.snooze(rest, text);
      case STATUS -> rest.isEmpty() ? new Command.Status() : new Command.Search(text, 1);
      case HELP -> help(rest, text);
    };
  }

  /// 'why 2405.20320' asks about our answer and 'save 2405.20320' keeps a paper; 'why do
  /// transformers scale' and 'save energy' ask for papers.
  private static Command about(CommandName name, String rest, String text, Command command) {
    if (rest.isEmpty()) {
      return helpOn(name);
    }
    return PaperId.parse(rest).isPresent() ? command : new Command.Search(text, 1);
  }

  /// 'trending', 'trending week', 'trending this week diffusion', 'trending diffusion'.
  private static Command trending(String rest) {
    String words = rest.toLowerCase(Locale.ROOT).startsWith("this ") ? rest.substring(5) : rest;
    String first = words.split(" ", 2)[0];
    return Window.of(first)
        .map(window -> new Command.Trending(window, words.substring(first.length()).strip(), 1))
        .orElseGet(() -> new Command.Trending(Window.TODAY, rest, 1));
  }

  /// 'vote 2405.20320', 'vote 2405.20320 down', 'vote down 2405.20320'; anything else is searched.
  private static Command vote(String rest, String text) {
    for (Ballot ballot : Ballot.values()) {
      String word = ballot.word();
      if (rest.toLowerCase(Locale.ROOT).startsWith(word + " ")) {
        return vote(rest.substring(word.length() + 1), ballot, text);
      }
      if (rest.toLowerCase(Locale.ROOT).endsWith(" " + word)) {
        return vote(rest.substring(0, rest.length() - word.length() - 1), ballot, text);
      }
    }
    return vote(rest, Ballot.UP, text);
  }

  private static Command vote(String reference, Ballot ballot, String text) {
    return PaperId.parse(reference).isPresent()
        ? new Command.Vote(reference, ballot)
        : new Command.Search(text, 1);
  }

  /// 'submit 2405.20320' hands a paper in; 'submit a paper to a journal' asks for papers.
  private static Command submit(String rest, String text) {
    if (rest.isEmpty()) {
      return helpOn(CommandName.SUBMIT);
    }
    return rest.contains(" ") ? new Command.Search(text, 1) : new Command.Submit(rest);
  }

  /// Who searches for an id wants that paper.
  private static Command searchFor(String words) {
    return PaperId.parse(words).isPresent()
        ? new Command.ShowPaper(words)
        : new Command.Search(words, 1);
  }

  /// 'help search' asks for help; 'help robots grasp' asks for papers.
  private static Command help(String rest, String text) {
    boolean onCommand = rest.isEmpty() || CommandName.of(rest).isPresent();
    return onCommand ? new Command.Help(rest) : new Command.Search(text, 1);
  }

  private static Command helpOn(CommandName name) {
    return new Command.Help(name.word());
  }

  private static Optional<Command> mistyped(String first, String rest, String text) {
    return Misspelling.commandMeantBy(first)
        .filter(name -> name.mayBeTyped(rest.isEmpty()))
        .map(name -> new Command.Mistyped(text, named(name, rest, text)));
  }
}
