package dev.paperboy.web;

import dev.paperboy.chat.Reply;
import io.javalin.http.Context;

/// Why a request is not answered, and what to do about it. A script of the interface reads it as
/// JSON like any other reply, a person as a sentence.
record Refusal(int status, String what, String remedy) {
  void writeTo(Context context) {
    context.status(status);
    if (context.path().startsWith(Paths.API)) {
      String json = ReplyJson.of(new Reply.Trouble(what, remedy, null)).toString();
      context.contentType("application/json").result(json);
      return;
    }
    context.contentType("text/plain; charset=utf-8").result(what + " " + remedy + "\n");
  }
}
