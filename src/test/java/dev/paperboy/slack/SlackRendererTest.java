package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Fact;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackRendererTest {
  private final SlackRenderer renderer = new SlackRenderer(new MapShelf());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverThePaperTheMessageIsWithinEveryLimit(long seed) {
    HostilePapers papers = new HostilePapers(new SplittableRandom(seed));
    for (int i = 0; i < 4; i++) {
      for (Reply reply : papers.replies()) {
        for (Visibility visibility : Visibility.values()) {
          SlackLimits.check(renderer.messageBody(reply, visibility));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "word ", "& ", "<", "שלום ", "👩‍👩‍👧‍👦"})
  void fiveCardsAreShownHoweverLongTheirTexts(String piece) {
    Reply reply = fiveOf(piece.repeat(5_000));
    JsonNode body = renderer.messageBody(reply, Visibility.PRIVATE);

    SlackLimits.check(body);
    assertThat(body.findValuesAsText("action_id"))
        .anyMatch(id -> id.startsWith("card0:"))
        .anyMatch(id -> id.startsWith("card4:"));
  }

  @Test
  void aMomentIsShownInTheReadersOwnTime() {
    Instant moment = Instant.parse("2026-01-13T09:00:00Z");
    Passage line = Passage.plain("Next: ").thenMoment(moment).then(", <!here>");
    Reply reply =
        new Reply.NothingFound(
            Passage.plain("Later, ").thenMoment(moment), List.of(line), List.of());

    JsonNode body = renderer.messageBody(reply, Visibility.PUBLIC);

    SlackLimits.check(body);
    assertThat(body.path("blocks").get(0).toString())
        .contains("\"type\":\"date\",\"timestamp\":1768294800")
        .contains("\"fallback\":\"Tue 13 Jan 2026, 09:00 UTC\"");
    assertThat(body.path("blocks").get(1).findValuesAsText("text"))
        .containsExactly(
            "Next:",
            "<!date^1768294800^{date_short_pretty} at {time}|Tue 13 Jan 2026, 09:00 UTC>",
            ", <\u2060!here>");
  }

  @Test
  void aFactMayHoldAMoment() {
    Passage value = Passage.plain("all, ").thenMoment(Instant.parse("2026-01-13T09:00:00Z"));
    Reply reply =
        new Reply.Report(Passage.plain("Here:"), List.of(new Fact("1", value)), List.of());
    JsonNode body = renderer.messageBody(reply, Visibility.PUBLIC);

    SlackLimits.check(body);
    assertThat(body.toString()).contains("{date_short_pretty} at {time}");
  }

  @Test
  void moreCardsThanFitLeaveNoBrokenMessage() {
    HostilePapers papers = new HostilePapers(new SplittableRandom(99));
    Reply reply =
        new Reply.Cards(
            Passage.plain("all"), List.of(), papers.cards(40), new Paging(1, 1, 40), List.of());
    SlackLimits.check(renderer.messageBody(reply, Visibility.PUBLIC));
  }

  @Test
  void aCardShowsWhatThereIsOfAPaper() {
    JsonNode body = renderer.messageBody(Replies.cards("one-step", 1), Visibility.PRIVATE);

    SlackLimits.check(body);
    assertThat(body.path("text").asText()).contains("1. SlimFlow", "2. Improving");
    assertThat(body.toString())
        .contains("Yuanzhi Zhu, Xingchao Liu et al. (3) · 17 Jul 2024 · cs.CV")
        .contains("matches “one-step diffusion” · ▲ 41")
        .contains("<https://github.com/yuanzhi-zhu/SlimFlow|Code>")
        .contains("Page 1 of 3 · 12 papers");
  }

  @Test
  void markupOfOthersIsShownAsItStands() {
    Passage why = Passage.plain("<!channel> *now* ").thenBold("a*b_c").then("~x~ `y`");
    Card card =
        new Card(
            new PaperId("2405.20320"),
            "<https://evil.example|prize> & *more*",
            List.of("A*_*"),
            null,
            null,
            why,
            why,
            List.of(new Link("PDF", URI.create("javascript:alert(1)"))),
            List.of());
    String body = renderer.messageBody(one(card), Visibility.PRIVATE).toString();

    assertThat(body)
        .contains("\"text\":\"<https://evil.example|prize> & *more*\"")
        .contains("\"plain_text\",\"text\":\"<\u2060!channel> *now* “a*b_c”~x~ `y`\"")
        .doesNotContain("javascript");
  }

  @Test
  void rightToLeftWritingIsKeptToItself() {
    Card card = Replies.slimFlow();
    Card rightToLeft =
        new Card(
            card.id(),
            "שלום <b>",
            card.authors(),
            null,
            null,
            Passage.plain("שלום ").thenBold("עולם"),
            card.why(),
            card.links(),
            List.of());
    String body = renderer.messageBody(one(rightToLeft), Visibility.PRIVATE).toString();

    assertThat(body).contains("\u2068שלום <b>\u2069", "\"\u2068שלום \"", "\"עולם\u2069\"");
  }

  @Test
  void examplesAreShownAsTheyAreTyped() {
    Reply guide =
        new Reply.Guide(
            Passage.plain("Ask."), List.of(new Example("trending", "what is new")), List.of());
    assertThat(renderer.messageBody(guide, Visibility.PRIVATE).findValuesAsText("text"))
        .contains("/papers trending");
  }

  @Test
  void aTextIsCutAtAWordAndNeverInsideACharacter() {
    assertThat(Shortening.to(12, "diffusion models")).isEqualTo("diffusion…");
    assertThat(Shortening.to(4, "diffusion")).isEqualTo("dif…");
    assertThat(Shortening.to(4, "ab👩‍👩‍👧‍👦")).isEqualTo("ab…");
    assertThat(Shortening.to(9, "diffusion")).isEqualTo("diffusion");
  }

  private static Reply one(Card card) {
    return new Reply.Cards(Passage.EMPTY, List.of(), List.of(card), new Paging(1, 1, 1), List.of());
  }

  private static Reply fiveOf(String text) {
    Card card = Replies.slimFlow();
    Card longest =
        new Card(
            card.id(),
            text,
            List.of(text, text, text),
            card.published(),
            text,
            Passage.plain(text),
            Passage.bold(text),
            card.links(),
            card.actions());
    return new Reply.Cards(
        Passage.plain(text),
        Collections.nCopies(6, Passage.plain(text)),
        Collections.nCopies(5, longest),
        new Paging(1, 100, 500),
        Replies.cards("flow", 1).actions());
  }
}
