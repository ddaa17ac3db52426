package dev.paperboy.discord;

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
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Replies about papers that want to break a message, the same for the same seed.
final class HostilePapers {
  private static final List<String> PIECES =
      List.of(
          "diffusion ",
          "@everyone ",
          "@here",
          "<@123456789012345678>",
          "<@&5>",
          "<#6>",
          "<t:1:R>",
          "<:smile:123456>",
          ":smile:",
          "[click](https://evil.example)",
          "](https://evil.example)",
          "[",
          "]",
          "https://evil.example/a_b ",
          "**",
          "__",
          "~~",
          "||",
          "`",
          "```",
          "\n# ",
          "\n- ",
          "\n> ",
          "\n-# ",
          "\\",
          "مرحبا بالعالم ",
          "שלום ",
          "\u202Eedoc ",
          "\u2066",
          "👩‍👩‍👧‍👦",
          "é",
          "x".repeat(90),
          "1. ",
          " ",
          "\u0000",
          "*a* ",
          "discord.gg/evil ",
          "<https://evil.example>");

  private final Random random;

  HostilePapers(long seed) {
    this.random = new Random(seed);
  }

  List<Reply> replies() {
    return List.of(cards(), wholePaper(), nothing(), guide(), report(), trouble());
  }

  Reply.Cards cards() {
    return new Reply.Cards(
        passage(2_000),
        some(4, () -> passage(300)),
        Stream.generate(this::card).limit(5).toList(),
        new Paging(2, 9_999_999, 99_999_999),
        actions());
  }

  private Reply wholePaper() {
    return new Reply.WholePaper(card(), text(5_000), some(40, () -> text(12)), actions());
  }

  private Reply nothing() {
    return new Reply.NothingFound(passage(2_000), some(20, () -> passage(2_000)), actions());
  }

  private Reply guide() {
    return new Reply.Guide(
        passage(2_000), some(30, () -> new Example(text(300), text(300))), actions());
  }

  private Reply report() {
    return new Reply.Report(
        passage(2_000), some(60, () -> new Fact(text(300), text(300))), actions());
  }

  private Reply trouble() {
    return new Reply.Trouble(text(2_000), text(2_000), text(300));
  }

  private Card card() {
    PaperId id =
        new PaperId("24%02d.%05d".formatted(1 + random.nextInt(12), random.nextInt(99999)));
    List<Link> links =
        List.of(
            new Link("arXiv", id.abstractPage().orElseThrow()),
            new Link("PDF", id.pdf().orElseThrow()),
            new Link(
                text(30), URI.create("https://code.example/" + "(a)".repeat(random.nextInt(120)))));
    return new Card(
        id,
        text(300),
        random.nextBoolean() ? some(700, () -> text(15)) : List.of(text(10_000)),
        LocalDate.of(2024, 5, 30),
        text(20),
        passage(240),
        passage(400),
        links,
        actions());
  }

  private List<Action> actions() {
    return some(
        30,
        () ->
            new Action(
                text(20),
                random.nextBoolean()
                    ? new Command.Search(text(2_000), 1 + random.nextInt(3))
                    : new Command.ShowPaper("2405.20320"),
                oneOf(List.of(Destination.values()))));
  }

  private Passage passage(int length) {
    return Passage.plain(text(length / 2)).thenBold(text(length / 4)).then(text(length / 4));
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder("p");
    while (text.length() < length) {
      text.append(oneOf(PIECES));
    }
    return text.substring(0, length);
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    List<T> some = new ArrayList<>();
    for (int count = random.nextInt(most + 1); count > 0; count--) {
      some.add(one.get());
    }
    return some;
  }
}
