package dev.paperboy.terminal;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.List;

/// Writes a reply as lines of plain text. What cannot be pressed in a terminal is written as what
/// to type instead.
public final class TerminalRenderer {
  private static final int COMFORTABLE = 88;

  private final int width;
  private final boolean ansi;

  /// @param width columns, at least 40
  /// @param ansi whether the terminal shows bold letters
  public TerminalRenderer(int width, boolean ansi) {
    this.width = Math.max(40, width);
    this.ansi = ansi;
  }

  /// Lines of a comfortable length without bold letters, as they go into a file or a pipe.
  public static TerminalRenderer plain() {
    return new TerminalRenderer(COMFORTABLE, false);
  }

  /// The reply, ending in a line break.
  public String render(Reply reply) {
    Lines lines = new Lines(width, ansi);
    switch (reply) {
      case Reply.Cards cards -> put(lines, cards);
      case Reply.WholePaper paper -> put(lines, paper);
      case Reply.NothingFound nothing -> understood(lines, nothing.understood(), nothing.notes());
      case Reply.Guide guide -> put(lines, guide);
      case Reply.Report report -> put(lines, report);
      case Reply.Done done -> lines.put(done.said());
      case Reply.Trouble trouble -> put(lines, trouble);
    }
    hints(lines, reply.actions());
    return lines.text();
  }

  private static void put(Lines lines, Reply.Cards reply) {
    understood(lines, reply.understood(), reply.notes());
    Paging paging = reply.paging();
    long number = firstNumber(paging, reply.cards().size());
    for (Card card : reply.cards()) {
      lines.empty();
      CardLines.put(lines, number++, card);
    }
    if (paging.pages() > 1) {
      lines.empty();
      lines.put(
          Passage.plain(
              "Page %d of %d, %,d papers in all"
                  .formatted(paging.page(), paging.pages(), paging.total())));
    }
  }

  /// Only the last of several pages may hold fewer cards than the others.
  private static long firstNumber(Paging paging, int cards) {
    boolean last = paging.page() > 1 && paging.page() == paging.pages();
    return last ? paging.total() - cards + 1 : (paging.page() - 1L) * cards + 1;
  }

  private static void put(Lines lines, Reply.WholePaper reply) {
    CardLines.putWhole(lines, reply.card(), reply.categories());
    if (!reply.abstractText().isEmpty()) {
      lines.empty();
      lines.put(Passage.plain(reply.abstractText()));
    }
    lines.empty();
    CardLines.putLinks(lines, reply.card());
  }

  private static void put(Lines lines, Reply.Guide reply) {
    lines.put(reply.intro());
    lines.empty();
    List<Entry> entries = reply.examples().stream().map(TerminalRenderer::entry).toList();
    lines.putAll(entries);
  }

  private static void put(Lines lines, Reply.Report reply) {
    lines.put(reply.headline());
    lines.empty();
    lines.putAll(reply.facts().stream().map(TerminalRenderer::entry).toList());
  }

  private static void put(Lines lines, Reply.Trouble reply) {
    lines.put(Passage.bold(reply.what()));
    lines.put(Passage.plain(reply.remedy()));
    if (reply.errorId() != null) {
      lines.put(Passage.plain("The log calls this " + reply.errorId() + "."));
    }
  }

  private static void understood(Lines lines, Passage understood, List<Passage> notes) {
    lines.put(understood);
    notes.forEach(lines::put);
  }

  private static Entry entry(Example example) {
    return new Entry(example.typed(), example.meaning());
  }

  private static Entry entry(Fact fact) {
    return new Entry(fact.name(), fact.value());
  }

  private static void hints(Lines lines, List<Action> actions) {
    List<Entry> hints =
        actions.stream()
            .filter(action -> action.destination() != Destination.CHANNEL)
            .flatMap(
                action ->
                    Typed.of(action.command())
                        .map(typed -> new Entry(action.label(), typed))
                        .stream())
            .toList();
    if (!hints.isEmpty()) {
      lines.empty();
      lines.putAll(hints);
    }
  }
}
