package dev.paperboy.terminal;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.List;

/// Replies as plain text, in lines of at most 96 characters where words allow it. The text from
/// outside was cleaned of control characters when it was read.
public final class TerminalRenderer {
  private TerminalRenderer() {}

  public static String render(Reply reply) {
    Lines lines = new Lines();
    switch (reply) {
      case Reply.Cards cards -> add(lines, cards);
      case Reply.WholePaper paper -> add(lines, paper);
      case Reply.NothingFound nothing -> add(lines, nothing.understood(), nothing.notes());
      case Reply.Guide guide -> add(lines, guide);
      case Reply.Report report -> add(lines, report);
      case Reply.Trouble trouble -> add(lines, trouble);
    }
    return lines.text();
  }

  private static void add(Lines lines, Reply.Cards reply) {
    add(lines, reply.understood(), reply.notes());
    int number = (reply.paging().page() - 1) * reply.cards().size();
    for (Card card : reply.cards()) {
      number++;
      lines.blank();
      lines.numbered(number, card.title());
      addFacts(lines, card);
      lines.indented(card.sentence().text());
      lines.indented(card.why().text());
      card.page().ifPresent(page -> lines.indented(page.toString()));
    }
    Paging paging = reply.paging();
    if (paging.pages() > 1) {
      lines.blank();
      lines.flush(
          "Page %d of %d; %,d papers found"
              .formatted(paging.page(), paging.pages(), paging.total()));
    }
  }

  private static void add(Lines lines, Reply.WholePaper reply) {
    lines.flush(reply.card().title());
    addFacts(lines, reply.card());
    lines.blank();
    lines.flush(reply.abstractText());
    lines.blank();
    lines.flush(reply.card().why().text());
    for (Link link : reply.card().links()) {
      lines.flush(link.label() + ": " + link.target());
    }
  }

  private static void addFacts(Lines lines, Card card) {
    String date = card.published() == null ? "" : card.published().toString();
    String category = card.category() == null ? "" : card.category();
    lines.indented(
        String.join(
            " · ",
            List.of(card.byline(), date, category, card.id().value()).stream()
                .filter(part -> !part.isEmpty())
                .toList()));
  }

  private static void add(Lines lines, Passage understood, List<Passage> notes) {
    lines.flush(understood.text());
    notes.forEach(note -> lines.flush(note.text()));
  }

  private static void add(Lines lines, Reply.Guide reply) {
    lines.flush(reply.intro().text());
    lines.blank();
    for (Example example : reply.examples()) {
      lines.flush("/papers " + example.typed());
      lines.indented(example.meaning());
    }
  }

  private static void add(Lines lines, Reply.Report reply) {
    lines.flush(reply.headline().text());
    for (Fact fact : reply.facts()) {
      lines.indented(fact.name() + ": " + fact.value());
    }
  }

  private static void add(Lines lines, Reply.Trouble reply) {
    lines.flush(reply.what());
    lines.flush(reply.remedy());
    if (reply.errorId() != null) {
      lines.flush("Error " + reply.errorId());
    }
  }
}
