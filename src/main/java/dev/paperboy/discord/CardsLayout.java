package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// A page of cards: how the question was understood, the cards with a line between them, and which
/// page it is.
final class CardsLayout {
  /// More would leave none of them enough of a message's characters.
  private static final int MOST_CARDS = 5;

  private static final int LONGEST_HEADING = 300;
  private static final int MOST_NOTES = 3;
  private static final int LONGEST_NOTE = 100;

  private CardsLayout() {}

  static List<MessageTopLevelComponent> of(Reply.Cards reply, Buttons buttons) {
    String heading = heading(reply);
    List<Card> cards = reply.cards().stream().limit(MOST_CARDS).toList();
    List<String> texts = fitted(cards, Paragraphs.LIMIT - heading.length());
    List<MessageTopLevelComponent> all = new ArrayList<>();
    if (!heading.isEmpty()) {
      all.add(TextDisplay.of(heading));
    }
    for (int i = 0; i < cards.size(); i++) {
      all.add(Separator.createDivider(Spacing.SMALL));
      all.add(TextDisplay.of(texts.get(i)));
      all.addAll(buttons.rows(shortly(cards.get(i))));
    }
    boolean paged = reply.paging().pages() > 1;
    if (paged || !reply.actions().isEmpty()) {
      all.add(Separator.createDivider(Spacing.SMALL));
    }
    if (paged) {
      all.add(TextDisplay.of(position(reply.paging())));
    }
    all.addAll(buttons.rows(reply.actions()));
    return all;
  }

  static boolean isMore(Action action) {
    return action.command() instanceof Command.ShowPaper;
  }

  /// Saving, and a door to the rest: five cards leave no room for more buttons.
  private static List<Action> shortly(Card card) {
    Action more = new Action("More", new Command.ShowPaper(card.id().value()), Destination.PRIVATE);
    return Stream.concat(
            card.actions().stream().filter(action -> action.command() instanceof Command.Save),
            Stream.of(more))
        .toList();
  }

  private static List<String> fitted(List<Card> cards, int limit) {
    List<String> texts = List.of();
    for (CardRoom room : CardRoom.FROM_WIDE_TO_NARROW) {
      texts = cards.stream().map(card -> CardText.of(card, room)).toList();
      if (texts.stream().mapToInt(String::length).sum() <= limit) {
        return texts;
      }
    }
    return texts;
  }

  private static String heading(Reply.Cards reply) {
    Stream<String> notes =
        reply.notes().stream().limit(MOST_NOTES).map(note -> Markdown.line(note, LONGEST_NOTE));
    return CardText.lines(
        Stream.concat(Stream.of(Markdown.line(reply.understood(), LONGEST_HEADING)), notes)
            .toArray(String[]::new));
  }

  private static String position(Paging paging) {
    return "-# page " + paging.page() + " of " + paging.pages();
  }
}
