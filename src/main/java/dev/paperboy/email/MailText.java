package dev.paperboy.email;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.CleanText;
import java.net.URI;
import java.util.List;

/// A post as plain text.
final class MailText {
  private static final int WIDTH = 72;
  private static final String INDENT = "   ";

  private MailText() {}

  static String of(Post post) {
    MailParts parts = MailParts.of(post.reply());
    StringBuilder text = new StringBuilder();
    put(text, "", parts.heading().text());
    parts.lines().forEach(line -> put(text, "", line.text()));
    int number = 0;
    for (Card card : parts.cards()) {
      number++;
      text.append('\n');
      put(text, card, parts.cards().size() == 1 ? "" : number + ". ");
    }
    if (!parts.abstractText().isEmpty()) {
      text.append('\n');
      put(text, "", parts.abstractText());
    }
    Reply below = post.below();
    if (below != null) {
      below(text, MailParts.of(below), number);
    }
    put(text, post.links());
    return text.toString();
  }

  /// The rest of a list, numbered on.
  private static void below(StringBuilder text, MailParts parts, int before) {
    int number = before;
    text.append('\n');
    put(text, "", parts.heading().text());
    for (Card card : parts.cards()) {
      number++;
      text.append('\n');
      put(text, "", number + ". " + card.title());
      put(text, INDENT, card.why().text());
      put(text, card);
    }
  }

  private static void put(StringBuilder text, Card card, String number) {
    put(text, "", number + card.title());
    put(text, INDENT, MailWords.origin(card));
    put(text, INDENT, card.sentence().text());
    put(text, INDENT, card.why().text());
    put(text, card);
  }

  private static void put(StringBuilder text, Card card) {
    card.page()
        .map(URI::toASCIIString)
        .ifPresent(page -> text.append(INDENT).append(page).append('\n'));
  }

  private static void put(StringBuilder text, List<Link> links) {
    if (!links.isEmpty()) {
      text.append("\n");
    }
    for (Link link : MailHtml.web(links)) {
      text.append(link.label()).append(": ").append(link.target().toASCIIString()).append('\n');
    }
  }

  private static void put(StringBuilder text, String indent, String line) {
    String clean = CleanText.line(line);
    if (clean.isEmpty()) {
      return;
    }
    int column = 0;
    text.append(indent);
    for (String word : clean.split(" ", -1)) {
      if (column > 0 && indent.length() + column + 1 + word.length() > WIDTH) {
        text.append('\n').append(indent);
        column = 0;
      }
      text.append(column == 0 ? "" : " ").append(word);
      column += (column == 0 ? 0 : 1) + word.length();
    }
    text.append('\n');
  }
}
