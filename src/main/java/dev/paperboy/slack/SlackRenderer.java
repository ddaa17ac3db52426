package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Reply;
import java.util.List;

/// Replies as Slack messages: `{"text": …, "blocks": […]}`, within every limit whatever the paper.
public final class SlackRenderer {
  private static final int BUTTON_VALUE = 2_000;

  private final ActionCodec codec;

  public SlackRenderer(ActionShelf shelf) {
    codec = new ActionCodec(BUTTON_VALUE, shelf);
  }

  /// The message as it is sent. `text` is what notifications and screen readers get.
  public ObjectNode messageBody(Reply reply, Visibility visibility) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("text", FallbackText.of(reply));
    List<ObjectNode> blocks = blocks(reply, new Buttons(codec, visibility));
    body.set("blocks", Blocks.list(blocks.isEmpty() ? List.of(nothing()) : blocks));
    return body;
  }

  ActionCodec codec() {
    return codec;
  }

  private static List<ObjectNode> blocks(Reply reply, Buttons buttons) {
    return switch (reply) {
      case Reply.Cards cards -> CardsMessage.blocks(cards, buttons);
      case Reply.WholePaper paper -> WholePaperMessage.blocks(paper, buttons);
      case Reply.NothingFound nothing -> LinesMessage.blocks(nothing, buttons);
      case Reply.Guide guide -> LinesMessage.blocks(guide, buttons);
      case Reply.Report report -> LinesMessage.blocks(report, buttons);
      case Reply.Done done -> LinesMessage.blocks(done, buttons);
      case Reply.Trouble trouble -> LinesMessage.blocks(trouble);
    };
  }

  /// Slack refuses a message without blocks.
  private static ObjectNode nothing() {
    return Blocks.context(Blocks.plain("There is nothing to show."));
  }
}
