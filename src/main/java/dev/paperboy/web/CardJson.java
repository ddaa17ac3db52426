package dev.paperboy.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Card;
import java.net.URI;
import java.time.LocalDate;

/// A card as JSON. What is not known is null.
final class CardJson {
  private CardJson() {}

  static ObjectNode of(Card card) {
    LocalDate published = card.published();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", card.id().value());
    json.put("title", card.title());
    json.put("url", card.page().map(URI::toString).orElse(null));
    json.set("authors", PartsJson.strings(card.authors()));
    json.put("byline", card.byline());
    json.put("published", published == null ? null : published.toString());
    json.put("category", card.category());
    PartsJson.putPassage(json, "sentence", card.sentence());
    PartsJson.putPassage(json, "why", card.why());
    json.set(
        "links",
        PartsJson.array(
            card.links(),
            link ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("label", link.label())
                    .put("url", link.target().toString())));
    json.set("actions", PartsJson.actions(card.actions()));
    return json;
  }
}
