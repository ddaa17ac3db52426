package dev.paperboy.web;

import dev.paperboy.chat.Reply;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers where something went wrong: in a sentence, and in the log with the same id.
record Failures(SecureRandom random) {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  void addTo(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, (e, context) -> refused(e, context));
    routes.exception(Exception.class, (e, context) -> failed(e, context));
  }

  private static void refused(HttpResponseException e, Context context) {
    Refusal refusal =
        e.getStatus() == 404 || e.getStatus() == 405
            ? new Refusal(e.getStatus(), "There is nothing here.", "The chat page is at /.")
            : new Refusal(e.getStatus(), "The request was not understood.", "Send it differently.");
    refusal.writeTo(context);
  }

  private void failed(Exception e, Context context) {
    String id = HexFormat.of().toHexDigits(random.nextInt());
    LOG.error("{} {} failed ({})", context.method(), context.path(), id, e);
    Reply trouble = new Reply.Trouble("Something went wrong here.", "Try again in a moment.", id);
    if (!context.path().startsWith(Paths.API)) {
      context
          .status(500)
          .contentType("text/plain; charset=utf-8")
          .result("Something went wrong here (" + id + "). Try again in a moment.\n");
      return;
    }
    context.status(500).contentType("application/json").result(ReplyJson.of(trouble).toString());
  }
}
