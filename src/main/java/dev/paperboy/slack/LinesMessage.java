package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The replies that are lines of text: nothing found, the guide, a report, trouble.
final class LinesMessage {
  private static final int LINE = 500;
  private static final int NOTE = 250;
  private static final int SHORT_LINE = 150;
  private static final int FACT = 200;
  private static final int NOTES = 3;
  private static final int LINES = 30;

  private LinesMessage() {}

  /// The first line of a reply, and its notes in small print.
  static List<ObjectNode> head(Passage first, List<Passage> notes) {
    List<ObjectNode> blocks = new ArrayList<>();
    new RichText().line(LINE, first).block().ifPresent(blocks::add);
    notes.stream()
        .map(LinesMessage::note)
        .flatMap(Optional::stream)
        .limit(NOTES)
        .forEach(blocks::add);
    return blocks;
  }

  private static Optional<ObjectNode> note(Passage note) {
    List<ObjectNode> texts = SmallPrint.of(NOTE, note);
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(Blocks.context(texts.toArray(ObjectNode[]::new)));
  }

  static List<ObjectNode> blocks(Reply.NothingFound reply, Buttons buttons) {
    List<ObjectNode> blocks = head(reply.understood(), reply.notes());
    return withButtons(blocks, reply.actions(), buttons);
  }

  static List<ObjectNode> blocks(Reply.Guide reply, Buttons buttons) {
    List<ObjectNode> blocks = head(reply.intro(), List.of());
    RichText examples = new RichText();
    reply.examples().stream().limit(LINES).forEach(example -> examples.line(example(example)));
    examples.block().ifPresent(blocks::add);
    return withButtons(blocks, reply.actions(), buttons);
  }

  static List<ObjectNode> blocks(Reply.Report reply, Buttons buttons) {
    List<ObjectNode> blocks = head(reply.headline(), List.of());
    RichText facts = new RichText();
    reply.facts().stream().limit(LINES).forEach(fact -> facts.line(fact(fact)));
    facts.block().ifPresent(blocks::add);
    return withButtons(blocks, reply.actions(), buttons);
  }

  static List<ObjectNode> blocks(Reply.Done reply, Buttons buttons) {
    return withButtons(head(reply.said(), List.of()), reply.actions(), buttons);
  }

  static List<ObjectNode> blocks(Reply.Trouble reply) {
    List<ObjectNode> blocks = new ArrayList<>();
    new RichText()
        .line(LINE, Passage.bold(reply.what()))
        .line(LINE, Passage.plain(reply.remedy()))
        .block()
        .ifPresent(blocks::add);
    if (reply.errorId() != null) {
      String name = "Error " + OutsideText.inert(SHORT_LINE, reply.errorId());
      blocks.add(Blocks.context(Blocks.plain(name)));
    }
    return blocks;
  }

  private static List<ObjectNode> example(Example example) {
    String typed = OutsideText.inert(SHORT_LINE, ("/papers " + example.typed()).strip());
    ObjectNode meaning = RichText.text("  " + OutsideText.inert(SHORT_LINE, example.meaning()));
    return List.of(RichText.styled("code", RichText.text(typed)), meaning);
  }

  private static List<ObjectNode> fact(Fact fact) {
    String name = OutsideText.inert(SHORT_LINE, fact.name());
    Stream<ObjectNode> value =
        Stream.concat(
            Stream.of(RichText.text("  ")), RichText.passage(FACT, fact.value()).stream());
    return Stream.concat(Stream.of(RichText.styled("bold", RichText.text(name))), value).toList();
  }

  private static List<ObjectNode> withButtons(
      List<ObjectNode> blocks, List<Action> actions, Buttons buttons) {
    buttons.row("reply", actions).ifPresent(blocks::add);
    return blocks;
  }
}
