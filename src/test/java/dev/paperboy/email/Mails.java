package dev.paperboy.email;

import dev.paperboy.chat.Card;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.MailErrand;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Posts as subscribers by mail get them.
final class Mails {
  private Mails() {}

  static Post digest(String delivery, String address) {
    URI leave = MailErrand.LEAVE.link("1.abc");
    return new Post(
        delivery,
        Place.inbox(address),
        null,
        cards(),
        below(),
        List.of(new Link("Unsubscribe", leave)),
        leave);
  }

  static Reply notice() {
    return new Reply.Report(
        Passage.bold("Confirm your subscription"),
        List.of(new Fact("Topic", "flow <matching> & \"more\"")),
        List.of());
  }

  private static Reply cards() {
    return new Reply.Cards(
        Passage.plain("5 papers for Tuesday 13 January: “flow <matching>”"),
        List.of(Passage.plain("1 more below.")),
        List.of(
            card("2407.12718", "SlimFlow: Training Smaller One-Step Models <script>x</script>"),
            card("2405.20320", "שלום: Improving the Training of Rectified Flows")),
        new Paging(1, 1, 2),
        List.of());
  }

  private static Reply below() {
    return new Reply.Cards(
        Passage.bold("1 more paper"),
        List.of(),
        List.of(card("2501.00001", "Below <the> rest")),
        new Paging(1, 1, 1),
        List.of());
  }

  private static Card card(String id, String title) {
    return new Card(
        new PaperId(id),
        title,
        List.of("Yuanzhi Zhu", "Xingchao Liu", "Qiang Liu"),
        LocalDate.of(2024, 7, 17),
        "cs.CV",
        Passage.plain("We explore ").thenBold("one-step").then(" models & their <limits>."),
        Passage.plain("▲ 41, +18 today · ★ 1.2k"),
        List.of(
            new Link("arXiv", URI.create("https://arxiv.org/abs/" + id)),
            new Link("PDF", URI.create("https://arxiv.org/pdf/" + id)),
            new Link("Code", URI.create("javascript:alert(1)"))),
        List.of());
  }
}
