package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One paper with its whole abstract.
final class WholePaperMessage {
  private static final int ABSTRACT = 3_000;

  private WholePaperMessage() {}

  static List<ObjectNode> blocks(Reply.WholePaper paper, Buttons buttons) {
    Card card = paper.card();
    String categories = String.join(", ", paper.categories());
    Passage text =
        paper.abstractText().isEmpty() ? card.sentence() : Passage.plain(paper.abstractText());
    List<Action> actions =
        Stream.concat(card.actions().stream(), paper.actions().stream()).toList();

    List<ObjectNode> blocks = new ArrayList<>();
    CardBlocks.title(card).block().ifPresent(blocks::add);
    CardBlocks.byline(CardBlocks.authors(card.authors()), card.published(), categories)
        .forEach(blocks::add);
    new RichText().line(ABSTRACT, text).block().ifPresent(blocks::add);
    blocks.addAll(CardBlocks.smallPrint(card));
    buttons.row("reply", actions).ifPresent(blocks::add);
    return blocks;
  }
}
