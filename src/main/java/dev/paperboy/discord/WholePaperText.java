package dev.paperboy.discord;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Reply;
import java.util.List;

/// One paper with all that is known of it, in at most so many characters: where they do not
/// suffice, the abstract is shortened.
final class WholePaperText {
  private static final CardRoom ROOM = new CardRoom(700, 700, 0, 300, 600);
  private static final int ORIGIN = 200;

  private WholePaperText() {}

  /// The paper's parts, each a paragraph of its own.
  static List<String> of(Reply.WholePaper reply, int limit) {
    Card card = reply.card();
    String origin =
        CardText.parted(CardText.day(card.published()), String.join(", ", reply.categories()));
    String head =
        CardText.lines(
            CardText.title(card, ROOM.title()),
            Markdown.line(authors(card.authors(), ROOM.byline()), ROOM.byline()),
            CardText.small(Markdown.line(origin, ORIGIN)));
    String small = CardText.reasons(card, ROOM);
    int left = limit - head.length() - small.length();
    return List.of(head, Markdown.line(reply.abstractText(), left), small);
  }

  /// All authors, or as many as fit and how many there are.
  private static String authors(List<String> authors, int limit) {
    String all = "";
    for (int i = 0; i < authors.size(); i++) {
      String more = i == 0 ? authors.get(i) : all + ", " + authors.get(i);
      if (i > 0 && more.length() > limit - 20) {
        return all + " et al. (" + authors.size() + ")";
      }
      all = more;
    }
    return all;
  }
}
