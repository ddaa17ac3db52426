package dev.paperboy.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.List;

/// A reply as JSON that belongs to no platform: what the chat page shows and scripts read. Every
/// highlighted line is there as plain text, and in pieces beside it as `…_runs`.
public final class ReplyJson {
  /// Buttons here hold whatever is asked, so nothing is put on a shelf.
  static final ActionCodec ACTIONS = new ActionCodec(Integer.MAX_VALUE, new NoShelf());

  private ReplyJson() {}

  public static ObjectNode of(Reply reply) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (reply) {
      case Reply.Cards cards -> put(json, cards);
      case Reply.WholePaper paper -> put(json, paper);
      case Reply.NothingFound nothing -> put(json, nothing);
      case Reply.Guide guide -> put(json, guide);
      case Reply.Report report -> put(json, report);
      case Reply.Done done -> put(json, done);
      case Reply.Trouble trouble -> put(json, trouble);
    }
    json.set("actions", PartsJson.actions(reply.actions()));
    return json;
  }

  private static void put(ObjectNode json, Reply.Cards reply) {
    json.put("kind", "cards");
    putUnderstood(json, reply.understood(), reply.notes());
    json.set("cards", PartsJson.array(reply.cards(), CardJson::of));
    json.set("paging", paging(reply.paging()));
  }

  private static void put(ObjectNode json, Reply.WholePaper reply) {
    json.put("kind", "paper");
    json.set("cards", PartsJson.array(List.of(reply.card()), CardJson::of));
    json.put("abstract", reply.abstractText());
    json.set("categories", PartsJson.strings(reply.categories()));
  }

  private static void put(ObjectNode json, Reply.NothingFound reply) {
    json.put("kind", "nothing");
    putUnderstood(json, reply.understood(), reply.notes());
  }

  private static void put(ObjectNode json, Reply.Guide reply) {
    json.put("kind", "help");
    PartsJson.putPassage(json, "intro", reply.intro());
    json.set(
        "examples",
        PartsJson.array(
            reply.examples(),
            example ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("typed", example.typed())
                    .put("meaning", example.meaning())));
  }

  private static void put(ObjectNode json, Reply.Report reply) {
    json.put("kind", "status");
    PartsJson.putPassage(json, "headline", reply.headline());
    json.set(
        "facts",
        PartsJson.array(
            reply.facts(),
            fact -> {
              ObjectNode one = JsonNodeFactory.instance.objectNode().put("name", fact.name());
              PartsJson.putPassage(one, "value", fact.value());
              return one;
            }));
  }

  private static void put(ObjectNode json, Reply.Done reply) {
    json.put("kind", "done");
    PartsJson.putPassage(json, "said", reply.said());
  }

  private static void put(ObjectNode json, Reply.Trouble reply) {
    json.put("kind", "trouble");
    json.put("what", reply.what());
    json.put("remedy", reply.remedy());
    json.put("error_id", reply.errorId());
  }

  private static void putUnderstood(ObjectNode json, Passage understood, List<Passage> notes) {
    PartsJson.putPassage(json, "understood", understood);
    json.set("notes", PartsJson.strings(notes.stream().map(Passage::text).toList()));
    json.set("notes_runs", PartsJson.array(notes, PartsJson::runs));
  }

  private static ObjectNode paging(Paging paging) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("page", paging.page())
        .put("pages", paging.pages())
        .put("total", paging.total());
  }
}
