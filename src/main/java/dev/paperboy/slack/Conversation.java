package dev.paperboy.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers each question once, away from the thread that brought it.
final class Conversation {
  private static final Logger log = LoggerFactory.getLogger(Conversation.class);

  private final Handler handler;
  private final SlackRenderer renderer;
  private final Delivery delivery;
  private final Workers workers;

  Conversation(Handler handler, SlackRenderer renderer, Delivery delivery, Workers workers) {
    this.handler = handler;
    this.renderer = renderer;
    this.delivery = delivery;
    this.workers = workers;
  }

  /// Whether the question will be answered; it is not where too many are waiting.
  boolean take(Question question) {
    boolean taken = workers.take(() -> deliver(question.id(), reply(question), question.route()));
    if (!taken) {
      log.warn("too many questions are waiting: {} gets no answer", question.id());
    }
    return taken;
  }

  /// Says something that no command asked for.
  void tell(String id, Reply reply, Route route) {
    workers.take(() -> deliver(id, reply, route));
  }

  private Reply reply(Question question) {
    try {
      return handler.answer(question.command(), question.asker());
    } catch (RuntimeException e) {
      log.error("the answer to {} failed", question.id(), e);
      return new Reply.Trouble(
          "Something went wrong while answering.", "Try again in a minute.", question.id());
    }
  }

  private void deliver(String id, Reply reply, Route route) {
    ObjectNode body = renderer.messageBody(reply, route.visibility());
    delivery.send(body, route, id);
  }
}
