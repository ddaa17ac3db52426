package dev.paperboy.discord;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From what was asked to the message that answers it, beside whatever else is being answered.
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
  private static final Reply STALE_BUTTON =
      new Reply.Trouble("This button no longer works.", "Ask again with /papers.", null);
  private static final Reply LATE_FORM =
      new Reply.Trouble("The form did not come up in time.", "Press the button again.", null);

  private final Handler handler;
  private final DiscordRenderer renderer;
  private final ActionCodec codec;

  /// Not the events' executor: what is under way must be able to go on when that is closed.
  private final Executor workers = Thread::startVirtualThread;

  Answering(Handler handler, ActionShelf shelf) {
    this.handler = handler;
    this.renderer = new DiscordRenderer(shelf);
    this.codec = new ActionCodec(Buttons.LONGEST_ID, shelf);
  }

  /// The answer as a message, in any case one.
  ///
  /// @param event what the log and the person call a failure
  CompletableFuture<MessageCreateData> answer(
      Command command, Asker asker, Audience audience, String event) {
    return CompletableFuture.supplyAsync(() -> answered(command, asker, audience, event), workers);
  }

  Optional<Action> action(String buttonId) {
    return codec.decode(buttonId);
  }

  CompletableFuture<Optional<Form>> form(Command command, Asker asker) {
    return CompletableFuture.supplyAsync(() -> handler.form(command, asker), workers);
  }

  MessageCreateData lateForm() {
    return renderer.message(LATE_FORM, Audience.ASKER);
  }

  MessageCreateData staleButton() {
    return renderer.message(STALE_BUTTON, Audience.ASKER);
  }

  CompletableFuture<List<Suggestion>> suggestions(String typed, Typing what) {
    return CompletableFuture.supplyAsync(() -> handler.suggest(typed, what), workers);
  }

  private MessageCreateData answered(
      Command command, Asker asker, Audience audience, String event) {
    try {
      return renderer.message(handler.answer(command, asker), audience);
    } catch (RuntimeException e) {
      LOG.error("Discord event {} could not be answered: {}", event, command, e);
      Reply trouble =
          new Reply.Trouble(
              "That did not work.",
              "Try again in a minute. If it stays so, tell the operator the number below.",
              event);
      return renderer.message(trouble, audience);
    }
  }
}
