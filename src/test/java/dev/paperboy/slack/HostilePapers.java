package dev.paperboy.slack;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Run;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Replies made of everything that could break a message, the same for the same seed.
final class HostilePapers {
  private static final List<String> PIECES =
      List.of(
          "<!channel>",
          "<!here|all>",
          "<@U0ADA>",
          "<#C0PAPERS|general>",
          "@everyone",
          "@channel",
          "<https://evil.example|free prize>",
          "*bold*",
          "_under_",
          "~gone~",
          "`code`",
          "```",
          ">",
          "&",
          "&amp;",
          "&lt;!channel&gt;",
          "<",
          "|",
          "\\",
          "\n\n",
          "\t",
          "\u0000",
          "\u202e",
          "\u2066",
          "שלום עולם",
          "مرحبا",
          "👩‍👩‍👧‍👦",
          "🇩🇪",
          ":smile:",
          "e\u0301\u0302\u0303",
          "漢字",
          "\ud800",
          "diffusion",
          "models",
          "of",
          "a",
          "$x^2$",
          "x".repeat(400),
          "https://evil.example/a_b_c");
  private static final List<String> LINKS =
      List.of(
          "https://arxiv.org/abs/2405.20320",
          "https://example.org/a?b=1&c=2&d=%3E%7C",
          "https://example.org/" + "long/".repeat(700),
          "javascript:alert(1)",
          "mailto:a@example.org",
          "https:///nowhere",
          "https://例え.example/日本");

  private final RandomGenerator random;

  HostilePapers(RandomGenerator random) {
    this.random = random;
  }

  List<Reply> replies() {
    return List.of(
        new Reply.Cards(passage(2_000), passages(6), cards(5), paging(), actions(6)),
        new Reply.WholePaper(card(), text(5_000), texts(random.nextInt(40)), actions(4)),
        new Reply.NothingFound(passage(2_000), passages(6), actions(4)),
        new Reply.Guide(passage(600), examples(), actions(2)),
        new Reply.Report(passage(600), facts(), actions(2)),
        new Reply.Trouble(text(900), text(900), random.nextBoolean() ? null : text(300)));
  }

  List<Card> cards(int count) {
    return IntStream.range(0, count).mapToObj(_ -> card()).toList();
  }

  private Card card() {
    return new Card(
        new PaperId("2405.20320"),
        text(300),
        texts(random.nextInt(600)),
        random.nextBoolean() ? null : LocalDate.of(2024, 5, 30),
        random.nextBoolean() ? null : text(60),
        passage(300),
        passage(600),
        IntStream.range(0, random.nextInt(6)).mapToObj(_ -> link()).toList(),
        actions(2));
  }

  private Link link() {
    return new Link(text(20), URI.create(one(LINKS)));
  }

  private List<Action> actions(int count) {
    return IntStream.range(0, count).mapToObj(this::action).toList();
  }

  private Action action(int number) {
    Destination destination = one(List.of(Destination.values()));
    return new Action("Button " + number, new Command.Search(text(2_000), 1), destination);
  }

  private Paging paging() {
    return new Paging(1, 1 + random.nextInt(9), random.nextLong(Long.MAX_VALUE));
  }

  private List<Example> examples() {
    return IntStream.range(0, 40).mapToObj(_ -> new Example(text(300), text(300))).toList();
  }

  private List<Fact> facts() {
    return IntStream.range(0, 40).mapToObj(_ -> new Fact(text(300), text(300))).toList();
  }

  private List<Passage> passages(int count) {
    return IntStream.range(0, count).mapToObj(_ -> passage(600)).toList();
  }

  private Passage passage(int length) {
    int runs = random.nextInt(6);
    return new Passage(
        IntStream.range(0, runs)
            .mapToObj(_ -> new Run(text(length / 2), random.nextBoolean()))
            .toList());
  }

  private List<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(_ -> text(40)).toList();
  }

  /// About as long as asked, sometimes empty.
  private String text(int length) {
    int wanted = random.nextInt(8) == 0 ? 0 : random.nextInt(length + 1);
    StringBuilder text = new StringBuilder();
    while (text.length() < wanted) {
      text.append(one(PIECES));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
