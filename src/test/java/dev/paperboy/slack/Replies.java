package dev.paperboy.slack;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Replies of the kind that people get every day.
final class Replies {
  private Replies() {}

  static Reply.Cards cards(String query, int page) {
    return new Reply.Cards(
        Passage.plain("Papers on ").thenBold(query),
        List.of(),
        List.of(slimFlow(), rectified()),
        new Paging(page, 3, 12),
        List.of(
            new Action("Next", new Command.Search(query, page + 1), Destination.REPLACE),
            new Action("Share", new Command.Search(query, page), Destination.CHANNEL)));
  }

  static Card slimFlow() {
    PaperId id = new PaperId("2407.12718");
    return new Card(
        id,
        "SlimFlow: Training Smaller One-Step Diffusion Models with Rectified Flow",
        List.of("Yuanzhi Zhu", "Xingchao Liu", "Qiang Liu"),
        LocalDate.of(2024, 7, 17),
        "cs.CV",
        Passage.plain("We explore ")
            .thenBold("one-step diffusion")
            .then(" models with few parameters by joining rectified flow and compression."),
        Passage.plain("matches ").thenBold("one-step diffusion").then(" · ▲ 41 · ★ 1.2k"),
        List.of(
            new Link("arXiv", URI.create("https://arxiv.org/abs/2407.12718")),
            new Link("PDF", URI.create("https://arxiv.org/pdf/2407.12718")),
            new Link("Code", URI.create("https://github.com/yuanzhi-zhu/SlimFlow"))),
        actions(id));
  }

  static Card rectified() {
    PaperId id = new PaperId("2405.20320");
    return new Card(
        id,
        "Improving the Training of Rectified Flows",
        List.of("Sangyun Lee", "Zinan Lin"),
        LocalDate.of(2024, 5, 30),
        null,
        Passage.plain("One iteration of the algorithm is enough to learn nearly straight paths."),
        Passage.plain("matches ").thenBold("rectified flows"),
        List.of(new Link("arXiv", URI.create("https://arxiv.org/abs/2405.20320"))),
        actions(id));
  }

  private static List<Action> actions(PaperId id) {
    return List.of(
        new Action("Abstract", new Command.ShowPaper(id.value()), Destination.PRIVATE),
        new Action("Similar", new Command.Similar(id.value(), 1), Destination.PRIVATE));
  }
}
