package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Reply;
import java.util.ArrayList;
import java.util.List;

/// A page of cards: how the question was understood, the cards, the page's number, the buttons.
///
/// Five cards fit, however long their texts would be.
final class CardsMessage {
  private CardsMessage() {}

  static List<ObjectNode> blocks(Reply.Cards reply, Buttons buttons) {
    MessageRoom room = new MessageRoom();
    List<ObjectNode> foot = foot(reply, buttons);
    room.add(LinesMessage.head(reply.understood(), reply.notes()), foot);
    int shown = 0;
    for (Card card : reply.cards()) {
      if (!room.add(card(shown, card, buttons), foot)) {
        break;
      }
      shown++;
    }
    room.add(foot, List.of());
    return room.blocks();
  }

  private static List<ObjectNode> card(int number, Card card, Buttons buttons) {
    List<ObjectNode> blocks = new ArrayList<>();
    blocks.add(Blocks.divider());
    blocks.addAll(CardBlocks.of(card));
    buttons.row("card" + number, card.actions()).ifPresent(blocks::add);
    return blocks;
  }

  private static List<ObjectNode> foot(Reply.Cards reply, Buttons buttons) {
    List<ObjectNode> blocks = new ArrayList<>();
    if (reply.paging().total() > reply.cards().size()) {
      blocks.add(Blocks.context(Blocks.plain(position(reply.paging()))));
    }
    buttons.row("reply", reply.actions()).ifPresent(blocks::add);
    if (!blocks.isEmpty()) {
      blocks.addFirst(Blocks.divider());
    }
    return blocks;
  }

  private static String position(Paging paging) {
    String total = paging.total() == 1 ? "1 paper" : paging.total() + " papers";
    return paging.pages() == 1
        ? total
        : "Page " + paging.page() + " of " + paging.pages() + " · " + total;
  }
}
