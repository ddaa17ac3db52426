package dev.paperboy.terminal;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper in a few lines: among others with a number in front, or whole.
final class CardLines {
  private static final int INDENT = 4;

  private CardLines() {}

  static void put(Lines lines, long number, Card card) {
    lines.putBehind(String.format("%2d. ", number), Passage.bold(card.title()));
    lines.put(INDENT, Passage.plain(facts(card.byline(), card, card.category())));
    putUnlessEmpty(lines, card.sentence());
    putUnlessEmpty(lines, card.why());
    if (!card.links().isEmpty()) {
      lines.putEntries(INDENT, links(card));
    }
  }

  static void putWhole(Lines lines, Card card, List<String> categories) {
    lines.put(Passage.bold(card.title()));
    lines.put(Passage.plain(String.join(", ", card.authors())));
    lines.put(Passage.plain(facts("", card, String.join(", ", categories))));
    if (!card.why().isEmpty()) {
      lines.put(card.why());
    }
  }

  static void putLinks(Lines lines, Card card) {
    lines.putEntries(0, links(card));
  }

  private static List<Entry> links(Card card) {
    return card.links().stream().map(CardLines::entry).toList();
  }

  private static Entry entry(Link link) {
    return new Entry(link.label(), link.target().toString());
  }

  private static String facts(String byline, Card card, @Nullable String category) {
    LocalDate published = card.published();
    List<String> facts = new ArrayList<>();
    facts.add(byline);
    facts.add(published == null ? "" : published.toString());
    facts.add(category == null ? "" : category);
    facts.add(card.id().value());
    facts.removeIf(String::isEmpty);
    return String.join(" · ", facts);
  }

  private static void putUnlessEmpty(Lines lines, Passage passage) {
    if (!passage.isEmpty()) {
      lines.put(INDENT, passage);
    }
  }
}
