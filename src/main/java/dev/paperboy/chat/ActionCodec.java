package dev.paperboy.chat;

import dev.paperboy.paper.Window;
import java.util.Arrays;
import java.util.Optional;

/// Writes an action into the value of a platform's button and reads it back, also after a restart.
///
/// The text is a letter for the destination, a letter for the command, the page if it has one, and
/// behind a colon what was asked: `Rs2:one-step diffusion`. Where that is longer than the platform
/// allows, it is `@` and a key of the shelf that holds it.
public final class ActionCodec {
  private static final char ON_THE_SHELF = '@';

  private final int limit;
  private final ActionShelf shelf;

  /// A codec for buttons that hold so many UTF-16 units.
  public ActionCodec(int limit, ActionShelf shelf) {
    this.limit = limit;
    this.shelf = shelf;
  }

  public String encode(Command command, Destination destination) {
    String whole = letter(destination) + written(command);
    return whole.length() <= limit ? whole : ON_THE_SHELF + shelf.put(whole);
  }

  /// The action, with an empty label; empty for a text that this program never wrote, or one whose
  /// place on the shelf is empty.
  public Optional<Action> decode(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.charAt(0) == ON_THE_SHELF) {
      return shelf.get(text.substring(1)).flatMap(ActionCodec::read);
    }
    return read(text);
  }

  private static char letter(Destination destination) {
    return switch (destination) {
      case REPLACE -> 'R';
      case PRIVATE -> 'P';
      case ASIDE -> 'A';
      case CHANNEL -> 'C';
      case FORM -> 'F';
    };
  }

  private static String written(Command command) {
    return switch (command) {
      case Command.Search(String query, int page) -> "s" + page + ":" + query;
      case Command.Trending(Window window, String query, int page) ->
          "t" + page + ":" + window.word() + " " + query;
      case Command.ShowPaper(String reference) -> "p1:" + reference;
      case Command.Similar(String reference, int page) -> "m" + page + ":" + reference;
      case Command.Help(String topic) -> "h1:" + topic;
      case Command.Why(String reference) -> "w1:" + reference;
      case Command.Submit(String reference) -> "a1:" + reference;
      case Command.Vote(String reference, Ballot ballot) -> "v1:" + ballot.word() + " " + reference;
      case Command.Save(String reference) -> "k1:" + reference;
      case Command.Unsave(String reference) -> "u1:" + reference;
      case Command.Library(int page) -> "l" + page + ":";
      case Command.Status() -> "x1:";
      case Command.Filled filled -> FilledText.written(filled, written(filled.opened()));
      case Command.Subscribe(String wish, boolean confirmed) when confirmed -> "y1:" + wish;
      case Command.OfChannel ofChannel -> "c1:" + ofChannel.typed();
      case Command.Mistyped(String asTyped, Command meant) -> "s1:" + asTyped;
    };
  }

  private static Optional<Action> read(String text) {
    try {
      Destination destination = destination(text.charAt(0));
      return Optional.of(new Action("", command(text.substring(1)), destination));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Command command(String written) {
    int colon = written.indexOf(':');
    if (colon < 2) {
      throw new IllegalArgumentException("no command is written " + written);
    }
    int page = Integer.parseInt(written, 1, colon, 10);
    return command(written.charAt(0), page, written.substring(colon + 1));
  }

  private static Destination destination(char letter) {
    return switch (letter) {
      case 'R' -> Destination.REPLACE;
      case 'P' -> Destination.PRIVATE;
      case 'A' -> Destination.ASIDE;
      case 'C' -> Destination.CHANNEL;
      case 'F' -> Destination.FORM;
      default -> throw new IllegalArgumentException("no destination is written " + letter);
    };
  }

  private static Command command(char letter, int page, String asked) {
    return switch (letter) {
      case 's' -> new Command.Search(asked, page);
      case 't' -> trending(asked, page);
      case 'p' -> new Command.ShowPaper(asked);
      case 'm' -> new Command.Similar(asked, page);
      case 'h' -> new Command.Help(asked);
      case 'w' -> new Command.Why(asked);
      case 'a' -> new Command.Submit(asked);
      case 'y' -> new Command.Subscribe(asked, true);
      case 'c' -> CommandParser.parse(asked);
      case 'v' -> vote(asked);
      case 'k' -> new Command.Save(asked);
      case 'u' -> new Command.Unsave(asked);
      case 'l' -> new Command.Library(page);
      case 'x' -> new Command.Status();
      case 'f' -> FilledText.read(page, asked, ActionCodec::command);
      default -> throw new IllegalArgumentException("no command is written " + letter);
    };
  }

  /// Buttons that were made before there were windows hold nothing here.
  private static Command trending(String asked, int page) {
    String word = asked.split(" ", 2)[0];
    String query = asked.substring(Math.min(word.length() + 1, asked.length()));
    Window window =
        asked.isEmpty() ? Window.TODAY : Window.of(word).orElseThrow(IllegalArgumentException::new);
    return new Command.Trending(window, query, page);
  }

  private static Command vote(String asked) {
    String word = asked.split(" ", 2)[0];
    Ballot ballot =
        Arrays.stream(Ballot.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
    return new Command.Vote(asked.substring(word.length()).strip(), ballot);
  }
}
