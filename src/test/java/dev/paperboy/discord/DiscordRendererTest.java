package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiscordRendererTest {
  private static final PaperId ID = new PaperId("2407.12718");
  private static final Action SHARE =
      new Action("Share", new Command.Search("flow", 1), Destination.CHANNEL);

  private final DiscordRenderer renderer = new DiscordRenderer(new MemoryShelf());

  @ParameterizedTest
  @EnumSource
  void everyMessageKeepsEveryLimit(Audience audience) throws Exception {
    for (long seed = 0; seed < 40; seed++) {
      for (Reply reply : new HostilePapers(seed).replies()) {
        MessageLimits.check(message(reply, audience));
      }
    }
  }

  @Test
  void fiveHostileCardsStayFiveCards() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      JsonNode message = message(new HostilePapers(seed).cards(), Audience.ASKER);
      assertThat(message.findValuesAsText("label")).filteredOn("More"::equals).hasSize(5);
    }
  }

  @Test
  void aCardHasTitleOriginSentenceLinksAndReason() throws Exception {
    assertThat(message(page(), Audience.ASKER).at("/components/2/content").asText())
        .isEqualTo(
            """
            **[SlimFlow: One-Step \\[Small\\]](https://arxiv.org/abs/2407.12718)**
            -# Yuanzhi Zhu, Xingchao Liu et al. (3) · 17 Jul 2024 · cs.CV
            We make it **small** and fast.
            -# [arXiv](https://arxiv.org/abs/2407.12718) · [PDF](https://arxiv.org/pdf/2407.12718) · matches **small**\
            """);
  }

  @Test
  void sharingIsOfferedOnlyWhereThereIsSomethingToShare() throws Exception {
    assertThat(message(page(), Audience.ASKER).findValuesAsText("label"))
        .containsExactly("More", "Share");
    assertThat(message(page(), Audience.EVERYONE).findValuesAsText("label"))
        .containsExactly("More");
  }

  @Test
  void aRealAbstractIsWhole() throws Exception {
    String longest = "word ".repeat(385).strip();
    Reply reply = new Reply.WholePaper(card(), longest, List.of("cs.CV"), List.of());
    assertThat(message(reply, Audience.ASKER).toString()).contains(longest);
  }

  @Test
  void examplesAreTypedAsDiscordKnowsThem() throws Exception {
    Reply guide =
        new Reply.Guide(
            Passage.plain("Ask."),
            List.of(new Example("one-step diffusion", "a topic"), new Example("status", "news")),
            List.of());
    assertThat(message(guide, Audience.ASKER).at("/components/1/content").asText())
        .isEqualTo("`/papers search one-step diffusion` a topic\n`/papers status` news");
  }

  private JsonNode message(Reply reply, Audience audience) throws JsonProcessingException {
    return new ObjectMapper().readTree(renderer.json(reply, audience));
  }

  private static Reply page() {
    return new Reply.Cards(
        Passage.plain("Papers on ").thenBold("flow"),
        List.of(),
        List.of(card()),
        new Paging(1, 1, 1),
        List.of(SHARE));
  }

  private static Card card() {
    return new Card(
        ID,
        "SlimFlow: One-Step [Small]",
        List.of("Yuanzhi Zhu", "Xingchao Liu", "Qiang Liu"),
        LocalDate.of(2024, 7, 17),
        "cs.CV",
        Passage.plain("We make it ").thenBold("small").then(" and fast."),
        Passage.plain("matches ").thenBold("small"),
        List.of(
            new Link("arXiv", ID.abstractPage().orElseThrow()),
            new Link("PDF", ID.pdf().orElseThrow())),
        List.of());
  }
}
