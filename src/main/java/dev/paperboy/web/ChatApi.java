package dev.paperboy.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asking over HTTP: what the chat page and scripts call.
final class ChatApi {
  private static final int LONGEST_BODY = 64 * 1024;
  private static final Asker ASKER = new Asker(new Place(Platform.WEB, "local", "chat"), "local");
  private static final String JSON = "application/json";

  private final Handler handler;
  private final WebMessenger messenger;

  ChatApi(Handler handler, WebMessenger messenger) {
    this.handler = handler;
    this.messenger = messenger;
  }

  void ask(Context context) throws IOException {
    if (!isJson(context.contentType())) {
      new Refusal(415, "The request is not marked as JSON.", "Set Content-Type: " + JSON + ".")
          .writeTo(context);
      return;
    }
    Optional<byte[]> body = RequestBody.read(context, LONGEST_BODY);
    if (body.isEmpty()) {
      RequestBody.tooLong(LONGEST_BODY).writeTo(context);
      return;
    }
    switch (Question.read(body.get())) {
      case Question.Asked(var command, var zone) -> {
        zone.ifPresent(messenger::met);
        write(context, ReplyJson.of(handler.answer(command, ASKER)).toString());
      }
      case Question.Form(var action, var command, var zone) -> {
        zone.ifPresent(messenger::met);
        write(context, form(action, command).toString());
      }
      case Question.Unclear(var refusal) -> refusal.writeTo(context);
    }
  }

  /// The form as long as something is to be filled in or put right, then the answer.
  private ObjectNode form(String action, Command command) {
    boolean handedIn = command instanceof Command.Filled;
    return handler
        .form(command, ASKER)
        .filter(form -> !handedIn || !form.isRight())
        .map(form -> FormJson.of(form, action))
        .orElseGet(() -> ReplyJson.of(handler.answer(command, ASKER)));
  }

  void suggest(Context context) {
    String typed = context.queryParam("q");
    List<Suggestion> suggestions =
        typed == null ? List.of() : handler.suggest(typed, Typing.QUESTION);
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Suggestion suggestion : suggestions) {
      json.addObject()
          .put("kind", suggestion.kind().word())
          .put("text", suggestion.text())
          .put("asked", suggestion.asked());
    }
    write(context, JsonNodeFactory.instance.objectNode().set("suggestions", json).toString());
  }

  private static void write(Context context, String json) {
    context.contentType(JSON).result(json);
  }

  private static boolean isJson(@Nullable String contentType) {
    return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
  }
}
