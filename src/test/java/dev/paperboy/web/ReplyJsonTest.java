package dev.paperboy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyJsonTest {
  private static final Asker ASKER = new Asker(new Place(Platform.WEB, "local", "chat"), "local");

  @Test
  void aCardHasEverythingThatAScriptWants() {
    JsonNode card = answer(new Command.Search("one-step diffusion", 1)).path("cards").get(0);

    List<String> names = new ArrayList<>();
    card.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "id",
            "title",
            "url",
            "authors",
            "byline",
            "published",
            "category",
            "sentence",
            "sentence_runs",
            "why",
            "why_runs",
            "links",
            "actions");
    assertThat(card.path("id").asText()).isEqualTo("2407.12718");
    assertThat(card.path("url").asText()).isEqualTo("https://arxiv.org/abs/2407.12718");
    assertThat(card.path("published").asText()).isEqualTo("2024-07-17");
    assertThat(card.path("byline").asText()).isEqualTo("Yuanzhi Zhu, Xingchao Liu et al. (3)");
    assertThat(card.path("sentence").asText()).startsWith("We train a 15.7M-parameter one-step");
    assertThat(card.path("sentence_runs").get(1))
        .hasToString("{\"text\":\"one-step diffusion\",\"bold\":true}");
    assertThat(card.path("links").get(1))
        .hasToString("{\"label\":\"PDF\",\"url\":\"https://arxiv.org/pdf/2407.12718\"}");
    assertThat(card.path("actions").get(1))
        .hasToString(
            "{\"label\":\"Similar\",\"action\":\"Pm1:2407.12718\",\"destination\":\"private\"}");
  }

  @Test
  void whatIsNotKnownIsNull() {
    Card bare =
        new Card(
            PaperId.ofTitle("Bare"),
            "Bare",
            List.of(),
            null,
            null,
            Passage.EMPTY,
            Passage.EMPTY,
            List.of(),
            List.of());
    JsonNode card =
        ReplyJson.of(
                new Reply.Cards(
                    Passage.plain("x"), List.of(), List.of(bare), new Paging(1, 1, 1), List.of()))
            .path("cards")
            .get(0);

    assertThat(card.path("url").isNull()).isTrue();
    assertThat(card.path("published").isNull()).isTrue();
    assertThat(card.path("category").isNull()).isTrue();
    assertThat(card.path("sentence").asText()).isEmpty();
  }

  @Test
  void everyKindOfReplySaysWhichItIs() {
    assertThat(answer(new Command.ShowPaper("x")).path("kind").asText()).isEqualTo("paper");
    assertThat(answer(new Command.ShowPaper("x")).path("abstract").asText())
        .isEqualTo(Papers.ABSTRACT);
    assertThat(answer(new Command.ShowPaper("x")).path("categories"))
        .hasToString("[\"cs.CV\",\"cs.LG\"]");

    ObjectNode nothing = answer(new Command.Search("nothing", 1));
    assertThat(nothing.path("kind").asText()).isEqualTo("nothing");
    assertThat(nothing.path("notes")).hasToString("[\"Did you mean trending?\"]");

    ObjectNode help = answer(new Command.Help(""));
    assertThat(help.path("kind").asText()).isEqualTo("help");
    assertThat(help.path("examples").get(2).path("typed").asText()).isEqualTo("trending");

    ObjectNode status = answer(new Command.Status());
    assertThat(status.path("kind").asText()).isEqualTo("status");
    assertThat(status.path("facts").get(0))
        .hasToString(
            "{\"name\":\"Papers\",\"value\":\"83\","
                + "\"value_runs\":[{\"text\":\"83\",\"bold\":false}]}");
    assertThat(ReplyJson.of(moment()).path("headline_runs").get(0))
        .hasToString(
            "{\"text\":\"Tue 13 Jan 2026, 09:00 UTC\",\"bold\":false,"
                + "\"at\":\"2026-01-13T09:00:00Z\"}");

    assertThat(ReplyJson.of(new Reply.Trouble("a", "b", null)))
        .hasToString(
            "{\"kind\":\"trouble\",\"what\":\"a\",\"remedy\":\"b\",\"error_id\":null,"
                + "\"actions\":[]}");
  }

  private static Reply moment() {
    Passage moment = Passage.moment(Instant.parse("2026-01-13T09:00:00Z"));
    return new Reply.Report(moment, List.of(), List.of());
  }

  private static ObjectNode answer(Command command) {
    return ReplyJson.of(new FakeBot().answer(command, ASKER));
  }
}
